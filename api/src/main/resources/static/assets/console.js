// What the console does beyond forms and links. Every page reads and works without it.
(() => {
  "use strict";
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

  // ---- dialogs: a link with data-dialog shows the form of the page it leads to
  async function dialog(link) {
    let page;
    try {
      const reply = await fetch(link.href, { headers: { Accept: "text/html", "X-Requested-With": "dialog" } });
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
    box.addEventListener("close", () => { box.remove(); standing(link)?.focus(); });
    for (const away of all("[data-cancel]", box)) {
      away.addEventListener("click", (event) => { event.preventDefault(); box.close(); });
    }
    box.showModal();
  }

  /** The link itself, or the one that took its place when its region was renewed. */
  function standing(link) {
    const href = link.getAttribute("href");
    return link.isConnected ? link : all("a[data-dialog]").find((other) => other.getAttribute("href") === href);
  }

  // ---- small things
  /** Says something to those who do not see it: a status is read when it changes, not when it is there. */
  function tell(words) {
    const told = document.getElementById("told");
    if (told && words) setTimeout(() => { told.textContent = words; }, 100);
  }

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
        for (const button of all("button:enabled", form)) setTimeout(() => { button.disabled = true; button.dataset.spent = ""; });
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
    if (document.querySelector("[data-since], [data-events]")) { tick(); setInterval(tick, 1000); }
    tell(document.querySelector(".toast span")?.textContent);
    document.querySelector(".toast")?.addEventListener("click", (event) => event.currentTarget.remove());
    addEventListener("keydown", (event) => { if (event.key === "Escape" && !document.querySelector("dialog[open]")) document.querySelector(".toast")?.remove(); });
  });
  addEventListener("pageshow", () => { // whoever comes back may send once more
    for (const button of all("[data-spent]")) { button.disabled = false; delete button.dataset.spent; }
  });
  document.addEventListener("live:renewed", (event) => dress(event.target));
  /** A part that cannot be loaded: its link or form is followed as if there were no script. */
  function plainly(event) {
    const asked = event.detail.elt?.closest("a[href], form");
    if (asked?.localName === "form") asked.submit(); else if (asked) location.href = asked.href;
  }
  document.addEventListener("htmx:responseError", plainly);
  document.addEventListener("htmx:sendError", plainly);
  document.addEventListener("htmx:afterSwap", (event) => {
    for (const hidden of all("[data-needs-script]", event.target)) hidden.hidden = false;
    for (const button of all("[data-copy]", event.target)) button.addEventListener("click", () => copy(button));
    tell((event.target.querySelector(".empty p") ?? event.target.querySelector(".pager p"))?.textContent);
  });
})();
