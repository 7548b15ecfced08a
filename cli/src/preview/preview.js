// The preview's additions to a page: it reloads when the spec changes, shows the
// diagnostics of the spec, and validates payloads.
"use strict";
(() => {
  const { run, number, page } = document.currentScript.dataset;
  const make = (name, attributes = {}, ...content) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...content);
    return element;
  };

  function say(wrong) {
    document.getElementById("_wrong")?.remove();
    if (!wrong.length) return;
    const count = wrong.length === 1 ? "The spec has a mistake" : `The spec has ${wrong.length} mistakes`;
    document.body.prepend(make("section", { id: "_wrong", role: "alert", "aria-labelledby": "_wrong-title" },
      make("h2", { id: "_wrong-title" }, `${count}: this is the last site that could be made`),
      make("pre", { tabindex: "0" }, wrong.join("\n\n"))));
  }

  function hear(data) {
    const now = JSON.parse(data);
    if (now.wrong.length) return say(now.wrong);
    // Another run of the preview starts its numbers again.
    if (String(now.run) !== run || now.number > Number(number)) return location.reload();
    say([]);
  }

  // A browser limits its connections to a host, and an event stream uses one, so all
  // tabs share the worker's.
  let leave = () => {};

  function listen() {
    const alone = () => {
      const events = new EventSource("/_preview/events");
      events.onmessage = ({ data }) => hear(data);
      leave = () => events.close();
    };
    if (typeof SharedWorker === "undefined") return alone();
    const worker = new SharedWorker("/_preview/news.js");
    worker.onerror = alone;
    worker.port.onmessage = ({ data }) => hear(data);
    leave = () => { worker.port.postMessage("bye"); worker.port.close() };
  }

  listen();
  addEventListener("pagehide", () => leave());
  // A page that is restored by the browser's Back has missed events.
  addEventListener("pageshow", ({ persisted }) => { if (persisted) listen() });

  // Try it.

  function tryIt() {
    const request = document.getElementById("_request")?.closest("section");
    if (!request?.querySelector("table")) return;
    const payload = make("textarea", { id: "_payload", rows: "14", spellcheck: "false", autocapitalize: "off", "aria-describedby": "_verdict" });
    const found = make("ol", { id: "_violations" });
    const verdict = make("p", { id: "_verdict", role: "status" });
    const marked = make("pre", { id: "_marked", "aria-hidden": "true" });
    const examples = [...document.querySelectorAll(".variant")].flatMap((variant) => {
      const code = variant.querySelector("pre[aria-label^='Request'] code");
      return code ? [[variant.querySelector("h3").textContent, code.textContent]] : [];
    });
    const from = make("select", { id: "_from" }, make("option", { value: "" }, "an example ..."),
      ...examples.map(([name], index) => make("option", { value: String(index) }, name)));
    let turn = 0;
    const judge = async () => {
      const mine = ++turn;
      const text = payload.value;
      keep(text);
      if (!text.trim()) { verdict.textContent = ""; found.replaceChildren(); mark(text, []); return }
      const answer = await fetch(`/_preview/try/${page}`, { method: "POST", body: text });
      if (mine !== turn) return;
      if (!answer.ok) { verdict.textContent = await answer.text(); return }
      const { violations, isCut } = await answer.json();
      verdict.textContent = violations.length
        ? `${violations.length}${isCut ? " and more" : ""} violation${violations.length === 1 ? "" : "s"}`
        : "This holds.";
      verdict.className = violations.length ? "broken" : "whole";
      found.replaceChildren(...violations.map((violation) => {
        const line = make("button", { type: "button" }, `${violation.line}:${violation.column}`);
        line.addEventListener("click", () => {
          payload.focus();
          payload.setSelectionRange(violation.start, violation.end);
        });
        const place = violation.pointer.split("/").map(encodeURIComponent).join("/");
        const where = place === "" ? [] : [make("a", { href: `#${place}` }, make("code", {}, violation.pointer)), " "];
        // Rules of several tables may have the same id, so the link contains the pointer.
        const of = encodeURIComponent(violation.rule ?? "");
        const rule = violation.rule ? [", rule ", make("a", { href: `#${place === "" ? of : `${place}:${of}`}` }, violation.rule)] : [];
        return make("li", { "data-code": violation.code, "data-pointer": violation.pointer }, line, " ", ...where, violation.message, " (", violation.code, ...rule, ")");
      }));
      mark(text, violations);
    };
    // A copy of the text behind the input, with the places of violations marked.
    const mark = (text, violations) => {
      const places = violations.map(({ start, end }) => [start, Math.max(end, start + 1)]).sort((one, other) => one[0] - other[0]);
      marked.replaceChildren();
      let at = 0;
      for (const [start, end] of places) {
        if (start < at) continue;
        marked.append(text.slice(at, start), make("mark", {}, text.slice(start, end) || " "));
        at = end;
      }
      marked.append(`${text.slice(at)}\n`);
    };
    const key = `paramtable-payload-${page}`;
    const keep = (text) => { try { sessionStorage.setItem(key, text) } catch { /* not kept, then */ } };
    payload.addEventListener("input", judge);
    payload.addEventListener("scroll", () => { [marked.scrollTop, marked.scrollLeft] = [payload.scrollTop, payload.scrollLeft] });
    from.addEventListener("change", () => {
      if (from.value !== "") { payload.value = examples[from.value][1]; judge() }
    });
    request.before(make("section", { class: "try", "aria-labelledby": "_try" },
      make("h2", { id: "_try" }, "Try it"),
      make("p", {}, "A payload is judged as it is typed, by this page's tables. It does not leave this machine."),
      ...(examples.length ? [make("p", {}, make("label", { for: "_from" }, "Start from "), from)] : []),
      make("div", { class: "payload" }, marked, payload), make("label", { for: "_payload", class: "try-label" }, "Payload"), verdict, found));
    document.querySelector(".here ul")?.append(make("li", {}, make("a", { href: "#_try" }, "Try it")));
    try { payload.value = sessionStorage.getItem(key) ?? "" } catch { /* nothing was kept */ }
    if (payload.value) judge();
  }

  addEventListener("DOMContentLoaded", tryIt);
})();
