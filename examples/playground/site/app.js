"use strict";
(function () {
	const by = function (id) { return document.getElementById(id); };
	const text = by("text"), day = by("day"), state = by("state"), result = by("result");
	const started = performance.now();

	function say(words, bad) {
		state.textContent = words;
		state.classList.toggle("bad", !!bad);
	}

	// The library runs in a worker that answers each question with its number.
	let worker, questions = 0;
	const waiting = new Map();
	function ask(q) {
		return new Promise(function (resolve) {
			q.id = ++questions;
			waiting.set(q.id, resolve);
			worker.postMessage(q);
		});
	}
	function start() {
		if (typeof WebAssembly !== "object" || typeof Worker !== "function") {
			say("This browser has no WebAssembly, which the playground needs. \"go run ./examples/report\" writes the same page without.", true);
			return Promise.reject();
		}
		return new Promise(function (resolve, reject) {
			worker = new Worker("worker.js");
			const broken = function (why) {
				say("The library could not be started: " + why, true);
				reject();
			};
			worker.onerror = function (e) { broken(e.message || "the worker could not be loaded"); };
			worker.onmessage = function (e) {
				const a = e.data;
				if (a.ready) resolve();
				else if (a.broken) broken(a.broken);
				else if (waiting.has(a.id)) {
					waiting.get(a.id)(a);
					waiting.delete(a.id);
				}
			};
		});
	}
	const ready = start();
	ready.catch(function () { by("read").disabled = true; });

	// read shows what is in bytes. Only the last of several questions is answered.
	let newest = 0;
	async function read(bytes, isFile) {
		const mine = ++newest;
		try { await ready; } catch (e) { return; }
		if (mine !== newest) return;
		const a = await ask({ do: "read", bytes: bytes, day: day.value });
		if (mine !== newest) return;
		if (isFile && a.text !== undefined) text.value = a.text;
		const some = !a.error && bytes.length > 0;
		["json", "link", "save"].forEach(function (id) { by(id).disabled = !some; });
		if (a.error) {
			result.textContent = "";
			say("This cannot be read: " + a.error, true);
			return;
		}
		// The program wrote this with html/template: what was in the article is text in it.
		result.innerHTML = some ? a.html : "";
		result.dataset.ms = a.ms.toFixed(1);
		if (!result.dataset.first) result.dataset.first = (performance.now() - started).toFixed(0);
		say(some ? "Read in " + (a.ms < 10 ? a.ms.toFixed(1) : a.ms.toFixed(0)) + " ms." : "Paste an article, or drop a file.");
	}
	function readText() {
		clearTimeout(soon);
		return read(new TextEncoder().encode(text.value), false);
	}
	let soon;
	text.addEventListener("input", function (e) {
		clearTimeout(soon);
		soon = setTimeout(readText, e.inputType === "insertFromPaste" || e.inputType === "insertFromDrop" ? 0 : 350);
	});
	day.addEventListener("change", readText);
	by("read").addEventListener("click", function () { readText().then(function () { result.focus(); result.scrollIntoView(); }); });
	text.addEventListener("keydown", function (e) {
		if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) {
			e.preventDefault();
			by("read").click();
		}
	});

	// Files, chosen or dropped, may be in any encoding.
	async function readFile(file) {
		if (!file) return;
		say("Reading " + file.name + " …");
		await read(new Uint8Array(await file.arrayBuffer()), true);
	}
	by("open").addEventListener("click", function () { by("file").click(); });
	by("file").addEventListener("change", function () { readFile(by("file").files[0]); by("file").value = ""; });
	addEventListener("dragover", function (e) {
		e.preventDefault();
		document.body.classList.add("drop");
	});
	addEventListener("dragleave", function (e) { if (!e.relatedTarget) document.body.classList.remove("drop"); });
	addEventListener("drop", function (e) {
		e.preventDefault();
		document.body.classList.remove("drop");
		if (e.dataTransfer.files.length) readFile(e.dataTransfer.files[0]);
		else {
			text.value = e.dataTransfer.getData("text/plain");
			readText();
		}
	});
	by("empty").addEventListener("click", function () {
		text.value = day.value = "";
		readText();
		text.focus();
	});
	async function example(unasked) {
		const answer = await fetch("example.txt");
		if (!answer.ok || unasked === true && text.value) return; // something was written meanwhile
		text.value = await answer.text();
		day.value = "";
		return readText();
	}
	by("example").addEventListener("click", example);

	// A link holds the article itself, in the part that browsers never send.
	const mark = "#a=", largest = 4 << 20;
	async function through(bytes, stream) {
		const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader(), parts = [];
		let size = 0;
		for (;;) {
			const part = await reader.read();
			if (part.done) break;
			if ((size += part.value.length) > largest) throw new Error("it is too large");
			parts.push(part.value);
		}
		return new Uint8Array(await new Blob(parts).arrayBuffer());
	}
	async function link() {
		const data = new TextEncoder().encode(JSON.stringify({ text: text.value, day: day.value }));
		const packed = await through(data, new CompressionStream("deflate-raw"));
		let s = "";
		for (let i = 0; i < packed.length; i += 4096) s += String.fromCharCode.apply(null, packed.subarray(i, i + 4096));
		return location.href.split("#")[0] + mark + btoa(s).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
	}
	async function unlink() {
		if (!location.hash.startsWith(mark)) return false;
		try {
			const s = atob(location.hash.slice(mark.length).replace(/-/g, "+").replace(/_/g, "/"));
			const data = await through(Uint8Array.from(s, function (c) { return c.charCodeAt(0); }), new DecompressionStream("deflate-raw"));
			const a = JSON.parse(new TextDecoder().decode(data));
			text.value = String(a.text);
			day.value = String(a.day || "");
			await readText();
		} catch (e) {
			say("The article in this link cannot be read: " + (e.message || e), true);
		}
		return true;
	}
	addEventListener("hashchange", unlink);

	async function copy(words, done) {
		try {
			await navigator.clipboard.writeText(words);
			say(done);
		} catch (e) {
			say("The browser did not let the page copy: " + e.message, true);
		}
	}
	by("json").addEventListener("click", async function () {
		const a = await ask({ do: "json" });
		copy(a.text, "Copied " + Math.ceil(a.text.length / 1024) + " KB of JSON.");
	});
	by("link").addEventListener("click", async function () {
		const url = await link();
		copy(url, "Copied a link of " + url.length + " characters. It holds the article itself, which is not sent to the server that it names." + (url.length > 8000 ? " Some programs cut links of this length." : ""));
	});
	by("save").addEventListener("click", async function () {
		const a = await ask({ do: "page" });
		const to = document.createElement("a");
		to.href = URL.createObjectURL(new Blob([a.text], { type: "text/html" }));
		to.download = "report.html";
		to.click();
		setTimeout(function () { URL.revokeObjectURL(to.href); }, 10000);
		say("Saved report.html.");
	});

	// Links within the report move the view and keep the address, which may hold an article.
	result.addEventListener("click", function (e) {
		const a = e.target.closest('a[href^="#"]'), to = a && by(a.getAttribute("href").slice(1));
		if (!to || e.defaultPrevented) return;
		e.preventDefault();
		if (to.tagName === "DETAILS") to.open = true;
		to.scrollIntoView();
		(to.tagName === "DETAILS" ? to.firstElementChild : to).focus({ preventScroll: true });
	});

	unlink().then(function (found) { if (!found && !text.value) example(true); else if (!found) readText(); });
})();
