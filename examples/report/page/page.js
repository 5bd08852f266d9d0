"use strict";
(function () {
	// Shows the cards of the marks that the pointer or the keyboard is on. Nothing here
	// makes HTML out of text: what is shown are clones of what is on the page.
	var pop, timer, shown = [];
	var at = function (e) { return e.target instanceof Element ? e.target : e.target.parentElement; };

	// here returns the cards to show for an element, the innermost mark's first.
	function here(el) {
		var ids = [];
		for (var e = el; e && e.closest; e = e.parentElement) {
			var id = e.dataset.t ? "wc-t" + e.dataset.t : e.dataset.a ? "wc-a" + e.dataset.a : "";
			if (id && ids.indexOf(id) < 0) ids.push(id);
			if (e.classList.contains("wc-text")) break;
		}
		var marks = ids.filter(function (id) { return id[3] === "t"; });
		return (marks.length ? marks : ids).slice(0, 3);
	}
	function light(ids) {
		document.querySelectorAll(".wc-text .on").forEach(function (e) { e.classList.remove("on"); });
		ids.slice(0, 1).forEach(function (id) {
			var n = id.slice(4), sel = id[3] === "t" ? '.wc-text .g[data-t="' + n + '"]' : '.wc-text .m[data-a="' + n + '"]';
			document.querySelectorAll(sel).forEach(function (e) { e.classList.add("on"); });
		});
	}
	function card(id) {
		var el = document.getElementById(id);
		if (!el) return null;
		var copy = document.createElement("div");
		copy.className = el.className + (el.tagName === "DETAILS" ? " wc-card" : "");
		Array.prototype.forEach.call(el.childNodes, function (c) {
			if (c.tagName === "SUMMARY") {
				var p = document.createElement("p");
				Array.prototype.forEach.call(c.childNodes, function (d) { p.appendChild(d.cloneNode(true)); });
				copy.appendChild(p);
			} else copy.appendChild(c.cloneNode(true));
		});
		copy.querySelectorAll("[id]").forEach(function (e) { e.removeAttribute("id"); });
		return copy;
	}
	function show(el) {
		var ids = here(el);
		if (!ids.length) return;
		clearTimeout(timer);
		if (pop && !pop.hidden && ids.join() === shown.join()) return;
		if (!pop || !pop.isConnected) {
			pop = document.createElement("div");
			pop.className = "wc-pop";
			pop.setAttribute("aria-hidden", "true"); // the numbers are described by the same cards
			document.body.appendChild(pop);
		}
		pop.textContent = "";
		var close = document.createElement("button");
		close.className = "wc-close";
		close.textContent = "×";
		close.tabIndex = -1;
		close.addEventListener("click", hide);
		ids.map(card).forEach(function (c) {
			if (!c) return;
			c.querySelectorAll("a, summary").forEach(function (a) { a.tabIndex = -1; });
			pop.appendChild(c);
		});
		pop.appendChild(close);
		pop.hidden = false;
		pop.scrollTop = 0;
		shown = ids;
		light(ids);
		place(el);
	}
	// place puts the card below the element, or above it where there is more room.
	function place(el) {
		var r = el.getClientRects()[0] || el.getBoundingClientRect(), w = pop.offsetWidth, h = pop.offsetHeight;
		var all = el.getBoundingClientRect();
		pop.style.left = Math.max(8, Math.min(r.left, document.documentElement.clientWidth - w - 8)) + "px";
		var below = all.bottom + 6;
		pop.style.top = (below + h <= innerHeight - 8 || all.top < innerHeight - all.bottom ? Math.min(below, innerHeight - h - 8) : Math.max(8, all.top - h - 6)) + "px";
	}
	function hide() {
		clearTimeout(timer);
		if (pop) pop.hidden = true;
		shown = [];
		light([]);
	}
	function later() {
		clearTimeout(timer);
		timer = setTimeout(hide, 250);
	}
	var inText = function (el) { return el && el.closest(".wc-text") && !el.closest(".wc-legend") ? el.closest("[data-t], [data-a]") : null; };
	var inPop = function (el) { return el && el.closest(".wc-pop"); };
	var touch = function () { return matchMedia("(hover: none) and (pointer: coarse)").matches; };

	document.addEventListener("mouseover", function (e) {
		if (touch()) return;
		var el = inText(at(e));
		if (el) {
			clearTimeout(timer);
			timer = setTimeout(show, pop && !pop.hidden ? 120 : 60, el);
		} else if (inPop(at(e))) clearTimeout(timer);
		else if (shown.length && !inText(document.activeElement)) later();
		else if (!shown.length) clearTimeout(timer);
	});
	document.addEventListener("focusin", function (e) {
		var el = inText(at(e));
		if (el) show(el);
		else if (!inPop(at(e))) hide();
	});
	document.addEventListener("click", function (e) {
		var el = inText(at(e));
		if (el && (touch() || el.tagName !== "A")) {
			if (el.tagName === "A") e.preventDefault();
			show(el);
			return;
		}
		var link = at(e).closest('a[href^="#"]');
		if (link) {
			var to = document.getElementById(link.getAttribute("href").slice(1));
			if (to && to.tagName === "DETAILS") to.open = true;
			hide();
		} else if (!inPop(at(e))) hide();
	});
	document.addEventListener("keydown", function (e) { if (e.key === "Escape") hide(); });
	addEventListener("scroll", function () { if (shown.length && !touch() && !inText(document.activeElement)) hide(); }, { passive: true });
	// On paper nothing can be opened.
	var opened = [];
	addEventListener("beforeprint", function () {
		hide();
		opened = Array.prototype.slice.call(document.querySelectorAll(".wc-report details:not([open])"));
		opened.forEach(function (d) { d.open = true; });
	});
	addEventListener("afterprint", function () { opened.forEach(function (d) { d.open = false; }); });
})();
