() => {
  // Questions that AbilityBrowserIT asks a page; each answer is a list of faults.
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  const name = (e) => {
    const words = (e.getAttribute("aria-label") || e.textContent || e.name || "").trim().replace(/\s+/g, " ");
    return `<${e.localName}${e.id ? "#" + e.id : ""}${e.className.baseVal === undefined && e.className ? "." + e.className : ""}> ${words.slice(0, 40)}`;
  };
  const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
  const unseen = (e) => e.closest(".unseen, .skip") !== null;

  /** Whether nothing but the element, what is in it, or what it is in, is painted at a point of it. */
  function uncovered(e) {
    const label = e.labels?.[0];
    return [...e.getClientRects()].some((box) =>
      [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].some(([x, y]) => {
        const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        return top && (e.contains(top) || top === label || top.contains(e));
      }));
  }

  function focus() {
    const faults = [];
    let before = null;
    let asked = 0;
    for (const e of all(CONTROLS).filter(shown)) {
      if (e.tabIndex < 0 || e.disabled) continue;
      if (e.tabIndex > 0) faults.push("out of order: " + name(e));
      e.focus();
      if (document.activeElement !== e) {
        if (e.type !== "radio") faults.push("takes no focus: " + name(e));
        continue;
      }
      const style = getComputedStyle(e);
      if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("no focus to be seen: " + name(e));
      if (!uncovered(e)) faults.push("covered: " + name(e));
      const box = e.getBoundingClientRect();
      const head = (x) => x.closest("header, footer");
      if (before && !head(e) && !head(before.e) && !unseen(e) && box.bottom + scrollY < before.top - 400
          && box.left < before.right && before.left < box.right) {
        faults.push("comes after what stands far below it: " + name(e));
      }
      asked++;
      before = { e, top: box.top + scrollY, left: box.left, right: box.right };
    }
    if (asked < 10) faults.push(`only ${asked} controls were asked`);
    return faults;
  }

  function targets() {
    const SIZE = 24;
    const boxes = all(CONTROLS).filter(shown).filter((e) => !unseen(e) && !e.matches("[role=region]") && e.tabIndex >= 0)
      .map((e) => ({ e, box: (e.closest("label") ?? e).getBoundingClientRect() }));
    const centre = (b) => [(b.left + b.right) / 2, (b.top + b.bottom) / 2];
    const small = boxes.filter(({ box }) => box.width < SIZE - .5 || box.height < SIZE - .5);
    const inSentence = (e) => getComputedStyle(e).display === "inline"
      && [...e.parentNode.childNodes].some((n) => n !== e && n.textContent.trim() !== "");
    return small.filter(({ e, box }) => {
      if (inSentence(e)) return false;
      const [x, y] = centre(box);
      return boxes.some((other) => {
        if (other.e === e || other.e.contains(e) || e.contains(other.e)) return false;
        const b = other.box;
        const near = Math.hypot(Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom)) < SIZE / 2;
        const [ox, oy] = centre(b);
        const alsoSmall = b.width < SIZE - .5 || b.height < SIZE - .5;
        return near || (alsoSmall && Math.hypot(ox - x, oy - y) < SIZE);
      });
    }).map(({ e, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${name(e)}`);
  }

  function sideways() {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    const inBox = (e) => { // what scrolls in a box of its own moves nothing else
      for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== "visible") return true;
      return false;
    };
    const out = all("body *").filter((e) => shown(e) && e.getBoundingClientRect().right > wide + 1 && !inBox(e));
    return [`${document.documentElement.scrollWidth} wide: ` + out.slice(0, 3).map(name).join(" | ")];
  }

  /** What is cut off: its text does not fit into it, and it hides what does not. */
  function cut() {
    return new Set(all("body *").filter((e) => {
      if (!shown(e) || unseen(e) || e.matches("select, option, input, textarea, svg, svg *")) return false;
      const style = getComputedStyle(e);
      const hides = (v) => v === "hidden" || v === "clip";
      return (hides(style.overflowX) && e.scrollWidth > e.clientWidth + 1) || (hides(style.overflowY) && e.scrollHeight > e.clientHeight + 1);
    }));
  }

  function cutBy(css) {
    const before = cut();
    const sheet = new CSSStyleSheet(); // the policy forbids style elements, not this
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    const faults = [...cut()].filter((e) => !before.has(e)).map((e) => "cut: " + name(e)).concat(sideways());
    document.adoptedStyleSheets = [];
    return faults;
  }
  const cutByLargerLetters = () => cutBy("html { font-size: 200% !important; }");
  const cutBySpacing = () => cutBy("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }");

  function forced() {
    const faults = [];
    const edge = (e) => { const s = getComputedStyle(e); return [s.borderBottomColor, s.outlineStyle, s.borderBottomWidth].join(" "); };
    for (const current of all("[aria-current], [aria-pressed=true]").filter(shown)) {
      const others = [...current.parentElement.parentElement.querySelectorAll(current.localName)]
        .filter((e) => e !== current && shown(e) && e.className === current.className && !e.matches("[aria-current], [aria-pressed=true]"));
      const bold = (e) => getComputedStyle(e).fontWeight;
      if (others.some((e) => edge(e) === edge(current) && bold(e) === bold(current))) faults.push("current like the others: " + name(current));
    }
    for (const badge of all(".badge, .sign, .tag").filter(shown)) {
      if (parseFloat(getComputedStyle(badge).borderTopWidth) < 1) faults.push("no edge: " + name(badge));
      if (badge.textContent.trim() === "") faults.push("no word: " + name(badge));
    }
    return faults;
  }

  const moving = () => document.getAnimations().filter((a) => a.playState === "running").map((a) => "moves: " + name(a.effect.target));

  function speaking() {
    const faults = [];
    const told = document.getElementById("told");
    if (told?.getAttribute("role") !== "status") faults.push("no place that speaks");
    for (const live of all("[aria-live]")) {
      if (!["polite", "off"].includes(live.getAttribute("aria-live"))) faults.push("interrupts: " + name(live));
      if (live.textContent.trim() !== "") faults.push("is full before it can speak: " + name(live));
    }
    for (const toast of all(".toast")) if (!toast.getAttribute("aria-label")) faults.push("a toast without a name");
    for (const region of all("[role=region]")) {
      if (!region.getAttribute("aria-label") && !region.getAttribute("aria-labelledby")) faults.push("a region without a name: " + name(region));
    }
    return faults;
  }

  return { focus, targets, sideways, cutByLargerLetters, cutBySpacing, forced, moving, speaking };
}
