// What the console does beyond forms and links. Every page reads and works without it.
(() => {
  "use strict";
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

  // ---- live regions: [data-live] elements of a page with data-events are renewed on every event
  const shown = new Map(); // id -> what the server last sent for it
  let asked = 0;

  async function renew() {
    const turn = ++asked;
    const where = location.href;
    let page;
    try {
      const reply = await fetch(where, { headers: { Accept: "text/html" }, redirect: "error" });
      if (!reply.ok) return;
      page = new DOMParser().parseFromString(await reply.text(), "text/html");
    } catch { return; } // the next event, or the next poll, tries again
    if (turn !== asked || where !== location.href) return; // somebody filtered meanwhile
    for (const fresh of all("[data-live][id]", page)) {
      const old = document.getElementById(fresh.id);
      if (!old || shown.get(fresh.id) === fresh.outerHTML) continue;
      shown.set(fresh.id, fresh.outerHTML);
      replace(old, fresh);
    }
    const main = page.querySelector("[data-events]");
    if (!main) stop(); // it has come to an end
  }

  function replace(old, fresh) {
    const focused = old.contains(document.activeElement) ? document.activeElement.id : null;
    for (const open of all("details[open][id]", old)) {
      fresh.querySelector("#" + CSS.escape(open.id))?.setAttribute("open", "");
    }
    const adopted = document.importNode(fresh, true);
    old.replaceWith(adopted);
    dress(adopted);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  let source = null, poll = 0, soon = 0, renewedAt = 0;
  /** Soon, but no more than once a second however much happens. */
  function later() {
    const wait = Math.max(150, renewedAt + 1000 - Date.now());
    soon ||= setTimeout(() => { soon = 0; renewedAt = Date.now(); renew(); }, wait);
  }
  function stop() { source?.close(); source = null; clearInterval(poll); poll = 0; }
  /** A page that nobody looks at needs no stream: browsers allow six to one host, all tabs together. */
  function listen(where) {
    for (const region of all("[data-live][id]")) shown.set(region.id, region.outerHTML);
    connect(where);
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) stop(); else if (!source && document.querySelector("[data-events]")) connect(where);
    });
  }
  function connect(where) {
    const pollInstead = () => { if (!poll) poll = setInterval(renew, 5000); };
    if (!("EventSource" in window)) { pollInstead(); return; }
    source = new EventSource(where);
    source.addEventListener("change", later);
    source.addEventListener("end", () => { later(); stop(); });
    source.onopen = () => { clearInterval(poll); poll = 0; later(); };
    source.onerror = pollInstead;
  }

  // ---- dialogs: a link with data-dialog shows the form of the page it leads to
  async function dialog(link) {
    let page;
    try {
      const reply = await fetch(link.href, { headers: { Accept: "text/html" } });
      page = new DOMParser().parseFromString(await reply.text(), "text/html");
    } catch { location.href = link.href; return; }
    const form = page.querySelector("[data-dialog-body]");
    if (!form) { location.href = link.href; return; }
    const box = document.createElement("dialog");
    const body = document.createElement("div");
    body.className = "dialog-body";
    body.append(document.importNode(form, true));
    box.append(body);
    box.setAttribute("aria-labelledby", body.querySelector("h1, h2")?.id || "");
    document.body.append(box);
    dress(box);
    box.addEventListener("close", () => { box.remove(); link.focus(); });
    for (const away of all("[data-cancel]", box)) {
      away.addEventListener("click", (event) => { event.preventDefault(); box.close(); });
    }
    box.showModal();
  }

  // ---- small things
  function copy(button) {
    const text = document.getElementById(button.dataset.copy)?.textContent ?? "";
    navigator.clipboard.writeText(text).then(() => {
      const label = button.querySelector("span");
      if (!label) return;
      const before = label.textContent;
      label.textContent = "Copied";
      setTimeout(() => { label.textContent = before; }, 2000);
    });
  }

  function lasting(seconds) {
    if (seconds < 60) return `${seconds} s`;
    if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
  }
  function tick() {
    for (const clock of all("[data-since]")) {
      clock.textContent = lasting(Math.max(0, Math.floor((Date.now() - Date.parse(clock.dataset.since)) / 1000)));
    }
  }

  function narrow(input) {
    const words = input.value.trim().toLowerCase();
    for (const choice of all(".choice", document.getElementById(input.dataset.narrows))) {
      choice.hidden = words !== "" && !choice.textContent.toLowerCase().includes(words) && !choice.querySelector("input").checked;
    }
  }

  /** Brings a part of a page to life. */
  function dress(inside) {
    for (const hidden of all("[data-needs-script]", inside)) hidden.hidden = false;
    for (const button of all("[data-copy]", inside)) button.addEventListener("click", () => copy(button));
    for (const link of all("a[data-dialog]", inside)) {
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        dialog(link);
      });
    }
    for (const input of all("[data-narrows]", inside)) input.addEventListener("input", () => narrow(input));
    for (const form of all("form[data-once]", inside)) {
      form.addEventListener("submit", () => {
        for (const button of all("button", form)) setTimeout(() => { button.disabled = true; });
      });
    }
    for (const form of all("form[data-eager]", inside)) {
      form.addEventListener("change", () => form.requestSubmit());
    }
    window.htmx?.process(inside);
  }

  document.addEventListener("DOMContentLoaded", () => {
    dress(document.body);
    document.querySelector("[data-focus]")?.focus();
    const live = document.querySelector("[data-events]");
    if (live) listen(live.dataset.events);
    addEventListener("pagehide", stop);
    if (document.querySelector("[data-since]") || live) { tick(); setInterval(tick, 1000); }
    document.querySelector(".toast")?.addEventListener("click", (event) => event.currentTarget.remove());
  });
  document.addEventListener("htmx:beforeSwap", () => { asked++; shown.clear(); }); // what is on its way is out of date
  document.addEventListener("htmx:afterSwap", (event) => {
    for (const hidden of all("[data-needs-script]", event.target)) hidden.hidden = false;
    for (const button of all("[data-copy]", event.target)) button.addEventListener("click", () => copy(button));
  });
})();
