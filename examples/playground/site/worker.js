"use strict";
// Runs the library beside the page, so that the page never stands still.
importScripts("wasm_exec.js");
(async function () {
	try {
		const go = new Go();
		const answer = await fetch("wirecopy.wasm");
		if (!answer.ok) throw new Error("wirecopy.wasm: " + answer.status + " " + answer.statusText);
		const program = WebAssembly.instantiateStreaming
			? await WebAssembly.instantiateStreaming(answer, go.importObject)
			: await WebAssembly.instantiate(await answer.arrayBuffer(), go.importObject);
		go.run(program.instance).then(function () { postMessage({ broken: "the program has ended" }); });
		postMessage({ ready: true });
	} catch (e) {
		postMessage({ broken: String(e && e.message || e) });
	}
})();
onmessage = function (e) {
	const q = e.data, began = performance.now();
	let a;
	try {
		if (q.do === "read") a = wirecopyRead(q.bytes, q.day);
		else if (q.do === "json") a = wirecopyJSON();
		else a = wirecopyPage();
	} catch (err) {
		a = { error: String(err && err.message || err) };
	}
	a.id = q.id;
	a.ms = performance.now() - began;
	postMessage(a);
};
