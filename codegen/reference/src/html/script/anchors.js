  // A violation's pointer leads to its row, and its rule to where that stands:
  // what unfolds is opened, and the indices of lists and names of maps are those
  // of any element.

  /** A text as an `id`, as the generator writes it. */
  const anchorOf = (text) => encodeURI(text)
    .replace(/[&'():#]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

  /** Whether a place is that of an `id`, both as steps. */
  const isPlace = (steps, id) => steps.length === id.length
    && id.every((step, index) => step === steps[index] || (step === "*" && index > 0));

  /** A place without the cases that it is in: before its pointer stand the part of the page and the values of tags. */
  function withoutCases(place) {
    const [part] = place.split("/", 1);
    const [first] = part.split(",", 1);
    return (all("[data-part]").some(({ dataset }) => dataset.part === first) ? first : "") + place.slice(part.length);
  }

  function rowOf(pointer) {
    // A pointer alone is looked for in every part of the page, in the request's body first.
    const parts = pointer.startsWith("/") ? all("[data-part]").map((section) => section.dataset.part) : [];
    for (const part of ["", ...parts]) {
      const anchor = anchorOf(part + pointer);
      const steps = anchor.split("/");
      // Without a case, the first that has the row.
      const row = at(anchor) ?? all(".row").find((row) => isPlace(steps, row.id.split("/")))
        ?? all(".row").find((row) => isPlace(steps, withoutCases(row.id).split("/")));
      if (row) return row;
    }
    return null;
  }

  /** The row that a place without one is in: an element is of its list's row. */
  function rowAbove(pointer) {
    for (let above = pointer; above.lastIndexOf("/") > 0;) {
      above = above.slice(0, above.lastIndexOf("/"));
      const row = rowOf(above);
      if (row) return row;
    }
    return null;
  }

  /** The rule of an id; of several that of the table nearest above a pointer. */
  function ruleOf(id, pointer) {
    const steps = anchorOf(pointer).split("/");
    const found = all(".rules li").flatMap((rule) => {
      const [, table, own] = /^(?:([^:]*):)?(.*)$/.exec(rule.id);
      // Before a pointer stands the part of the page, and the case.
      const above = (table ?? "").replace(/^[^/]*/, "").split("/");
      return own === anchorOf(id) ? [{ rule, depth: isPlace(steps.slice(0, above.length), above) ? above.length : 0 }] : [];
    });
    return found.sort((one, other) => other.depth - one.depth)[0]?.rule ?? null;
  }

  function targetOf(fragment) {
    const colon = fragment.lastIndexOf(":");
    const [place, table, rule] = [fragment, fragment.slice(0, Math.max(colon, 0)), fragment.slice(colon + 1)].map(decodeURIComponent);
    return at(fragment) ?? rowOf(place) ?? (colon >= 0 ? ruleOf(rule, table) : ruleOf(place, "")) ?? at(place) ?? rowAbove(place);
  }

  function reveal() {
    let target = null;
    try { target = location.hash.length > 1 ? targetOf(location.hash.slice(1)) : null } catch { /* no text at all */ }
    if (!target) return;
    all(".marked").forEach((marked) => marked.classList.remove("marked"));
    if (target.matches(".row, .rules li, h3")) target.classList.add("marked");
    for (let panel = target.closest(PANELS); panel; panel = panel.parentElement.closest(PANELS)) shows.get(panel)?.();
    for (let above = target.closest("details"); above; above = above.parentElement.closest("details")) above.open = true;
    if (!target.closest("[hidden]")) target.scrollIntoView();
  }

  function printing() {
    let closed = [];
    addEventListener("beforeprint", () => {
      closed = all("details:not([open])");
      closed.forEach((details) => { details.open = true });
    });
    addEventListener("afterprint", () => closed.forEach((details) => { details.open = false }));
  }

