// Live regions: [data-live] elements are renewed when the stream that [data-events] names says so, from
// the page itself or from [data-page], a lighter one; [data-from] elements, which are too big for that,
// each from its own address and at most every [data-every] seconds.
// Every page reads and works without it.
(() => {
  "use strict";
  const POLL = 5000, LONGEST = 60000;
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const stream = () => document.querySelector("[data-events]");
  const shown = new Map(); // id -> what the server last sent for it
  let asked = 0;

  async function renew() {
    const turn = ++asked;
    const where = location.href;
    let page;
    try {
      page = await read(stream()?.dataset.page ?? where);
    } catch {
      if (turn === asked) { outOfDate(true); pollInstead(); }
      return;
    }
    if (turn !== asked || where !== location.href) return; // somebody filtered meanwhile
    outOfDate(false);
    for (const fresh of all("[data-live][id]", page)) {
      const old = document.getElementById(fresh.id);
      if (!old || shown.get(fresh.id) === mark(fresh)) continue;
      shown.set(fresh.id, mark(fresh));
      replace(old, fresh);
    }
    const over = !page.querySelector("[data-events]"); // it has come to an end
    if (over) stop(); else if (source?.readyState === EventSource.OPEN) stopPolling();
    renewParts(over);
  }

  async function read(address) {
    const reply = await fetch(address, {
      headers: { Accept: "text/html", "X-Requested-With": "live" }, redirect: "error",
    });
    if (!reply.ok) throw new Error(reply.status);
    return new DOMParser().parseFromString(await reply.text(), "text/html");
  }

  const readAt = new Map(); // id of a part -> when it was read
  let partsSoon = 0;
  /** Renews the parts whose time has come, and those that it has not come for when it does; all at the end. */
  async function renewParts(over) {
    for (const part of all("[data-from][id]")) {
      const due = (readAt.get(part.id) ?? 0) + part.dataset.every * 1000 - Date.now();
      if (due > 0 && !over) {
        partsSoon ||= setTimeout(() => { partsSoon = 0; renewParts(false); }, due);
        continue;
      }
      readAt.set(part.id, Date.now());
      const fresh = await read(part.dataset.from).catch(() => null); // the next renewal tries again
      const again = fresh?.getElementById(part.id);
      const there = document.getElementById(part.id);
      if (!again || !there || shown.get(part.id) === mark(again)) continue;
      shown.set(part.id, mark(again));
      replace(there, again);
    }
  }

  /** What a region says; where its stream goes on from is no part of that. */
  function mark(region) {
    return region.outerHTML.replace(/([?&;]after=)[0-9-]+/, "$1");
  }

  /** The element of a renewed region that stands for one of the old: by id, or by what it says. */
  function twin(element, old, fresh) {
    if (element.id) return fresh.querySelector("#" + CSS.escape(element.id));
    const name = (e) => e.getAttribute("href") ?? e.dataset.copy ?? e.getAttribute("aria-label")
      ?? (e.querySelector(":scope > summary") ?? e).textContent;
    const alike = (inside) => all(element.localName, inside).filter((e) => name(e) === name(element));
    return alike(fresh)[alike(old).indexOf(element)];
  }

  function replace(old, fresh) {
    const adopted = document.importNode(fresh, true);
    for (const details of all("details", old)) {
      const same = twin(details, old, adopted);
      if (same) same.open = details.open;
    }
    keepTyped(old, adopted);
    const scrolled = all("[tabindex]", old).filter((box) => box.scrollTop || box.scrollLeft)
      .map((box) => [twin(box, old, adopted), box.scrollTop, box.scrollLeft]);
    const active = document.activeElement;
    const focused = old !== active && old.contains(active) ? twin(active, old, adopted) : null;
    old.replaceWith(adopted);
    for (const [box, top, left] of scrolled) box?.scrollTo(left, top);
    adopted.dispatchEvent(new CustomEvent("live:renewed", { bubbles: true }));
    focused?.focus({ preventScroll: true });
  }

  /** What somebody chose or typed in a region stays when it is renewed. */
  function keepTyped(old, fresh) {
    const fields = (inside) => all("input:not([type=hidden]), select, textarea", inside);
    for (const field of fields(old)) {
      const box = field.type === "checkbox" || field.type === "radio";
      const same = fields(fresh).find((f) => f.name === field.name && (!box || f.value === field.value));
      if (!same) continue;
      if (box) { if (field.checked !== field.defaultChecked) same.checked = field.checked; }
      else if (field.localName === "select" || field.value !== field.defaultValue) same.value = field.value;
    }
  }

  // ---- a word where what is shown may be old
  function outOfDate(yes) {
    let word = document.getElementById("out-of-date");
    if (!word && yes) {
      word = document.createElement("p");
      word.id = "out-of-date";
      word.className = "not-live";
      word.hidden = true;
      document.body.append(word);
    }
    if (!word || word.hidden === !yes) return;
    word.hidden = !yes;
    word.textContent = yes ? "Not live: what is shown may be old. Trying again." : "";
    const told = document.getElementById("told"); // what was there from the start is read out
    if (told) told.textContent = word.textContent;
  }

  // ---- the stream; asking now and then where there is none
  let source = null, poll = 0, soon = 0, again = 0, delay = 1000, renewedAt = 0;
  /** Soon, but no more than once a second, or in [data-pace] seconds, however much happens. */
  function later() {
    const wait = Math.max(150, renewedAt + (stream()?.dataset.pace ?? 1) * 1000 - Date.now());
    soon ||= setTimeout(() => { soon = 0; renewedAt = Date.now(); renew(); }, wait);
  }
  function pollInstead() { if (!poll && stream()) poll = setInterval(renew, POLL); }
  function stopPolling() { clearInterval(poll); poll = 0; }
  function stop() {
    source?.close(); source = null;
    stopPolling();
    clearTimeout(again); again = 0;
    clearTimeout(partsSoon); partsSoon = 0;
  }

  /** Listens; a page that was just made says where it goes on from, others look at once. */
  function connect(justMade) {
    stop();
    const where = stream()?.dataset.events;
    if (!where || document.hidden) return;
    if (!("EventSource" in window)) { pollInstead(); return; }
    let known = justMade && where.includes("after=");
    source = new EventSource(where);
    source.addEventListener("change", later);
    source.addEventListener("end", () => { later(); stop(); });
    source.onopen = () => {
      delay = 1000;
      stopPolling();
      if (!known) later();
      known = false;
    };
    source.onerror = () => {
      known = false;
      pollInstead();
      if (source?.readyState !== EventSource.CLOSED || again) return; // the browser tries by itself
      again = setTimeout(() => { again = 0; connect(false); }, delay);
      delay = Math.min(delay * 2, LONGEST);
    };
  }

  function remember() {
    for (const region of all("[data-live][id], [data-from][id]")) shown.set(region.id, mark(region));
    for (const part of all("[data-from][id]")) if (!readAt.has(part.id)) readAt.set(part.id, Date.now());
  }

  document.addEventListener("DOMContentLoaded", () => {
    if (!stream()) return;
    remember();
    connect(true);
  });
  // a page that nobody looks at needs no stream: browsers allow six to one host, all tabs together
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) stop(); else if (!source) connect(false);
  });
  addEventListener("pagehide", stop);
  addEventListener("pageshow", (event) => { if (event.persisted) connect(false); });
  document.addEventListener("htmx:beforeSwap", () => { asked++; }); // what is on its way is out of date
  document.addEventListener("htmx:afterSwap", (event) => {
    const grown = event.detail.target?.dataset.grown; // what was loaded on demand stays when renewed
    if (grown) {
      const here = new URL(location.href);
      here.searchParams.set(...grown.split("="));
      history.replaceState(history.state, "", here);
    }
    remember();
    if (event.target.matches("[data-events]")) connect(true);
  });
})();
