  // Search: the index is a script, which a page may load from the file system too.

  let entries = null;
  /** What pages hold, by their URL. */
  const tables = new Map();

  paramtable.searchIn = (pages) => {
    entries = [];
    for (const [title, url, what, text, rows, others] of pages) {
      const page = { title, url, what };
      page.rows = rows.map(([name, anchor, text, of]) => ({ page, name, anchor, text, of, steps: lowered(stepsOf(anchor)) }));
      tables.set(url, page);
      entries.push({ name: title, url, what, text, low: title.toLowerCase(), lowText: text.toLowerCase(), bonus: 0 });
      for (const [name, anchor, about] of [...rows.filter(([name]) => name !== ""), ...others]) {
        entries.push({
          name, url: anchor === "" ? url : `${url}#${anchor}`, what: title, text: about,
          low: name.toLowerCase(), lowText: `${about} ${title}`.toLowerCase(), bonus: .5,
        });
      }
    }
  };

  /** The steps of a pointer, after the part of the page that may stand before it. */
  const stepsOf = (anchor) => decodeURIComponent(anchor).split("/").slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const lowered = (steps) => steps.map((step) => step.toLowerCase());

  /**
   * The rows that a pointer (`#/a/0/b`) or a dotted name (`a[].b`) leads to, from
   * the tables of every page into those that its rows hold.
   */
  function led(query) {
    const isPointer = /^#?\//.test(query);
    if (!isPointer && !/^[^\s.]+(\.[^\s.]*)+$/.test(query)) return [];
    let steps = [];
    try {
      steps = lowered(isPointer ? stepsOf(query) : query.split(".").map((step) => step.replace(/(\[\d*\]|\{\})+$/, "")));
    } catch { return [] }
    const own = (row) => (isPointer ? row.steps : row.steps.filter((step) => step !== "*"));
    const follow = (page, steps, way) => page.rows.flatMap((row) => {
      const mine = own(row);
      const last = steps.length - 1;
      const leads = mine.length <= steps.length && mine.every((step, index) =>
        step === "*" || step === steps[index] || (index === last && step.startsWith(steps[index])));
      if (!leads) return [];
      const [of, elements] = row.of ?? [];
      const passed = mine.length + (isPointer && of ? elements.split("/").length - 1 : 0);
      const here = way === null ? row.anchor : way + row.anchor;
      if (mine.length === steps.length || (passed >= steps.length && of)) return row.name === "" ? [] : [{ row, way: here }];
      return of ? follow(tables.get(of), steps.slice(passed), here + elements) : [];
    });
    const from = (page) => follow(page, steps, null).map(({ row, way }) => {
      // The page of an operation shows it all, that of an object what is its own.
      const url = page.what === "object" ? `${row.page.url}#${row.anchor}` : `${page.url}#${way}`;
      const name = stepsOf(way).filter((step) => step !== "*");
      return { name: name.join("."), url, what: page.title, text: row.text, isWhole: row.name.toLowerCase() === steps.at(-1) };
    });
    let found = [];
    // An element of a list of single values is of its list's row.
    while (steps.length && !found.length) {
      found = [...tables.values()].flatMap(from);
      if (isPointer) steps = steps.slice(0, -1); else break;
    }
    return found.sort((one, other) => other.isWhole - one.isWhole);
  }

  /** The best entries for a query: where it leads to, then those that hold each of its words. */
  paramtable.find = (query, most = 20) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length || !entries) return [];
    const found = [];
    for (const entry of entries) {
      let score = entry.bonus;
      for (const word of words) {
        const where = entry.low.indexOf(word);
        if (where === 0) score += entry.low.length === word.length ? 0 : 1;
        else if (where > 0) score += 2;
        else if (entry.lowText.includes(word)) score += 4;
        else { score = -1; break }
      }
      if (score >= 0) found.push([score, entry]);
    }
    const best = found.sort((one, other) => one[0] - other[0]).map(([, entry]) => entry);
    const places = new Map(led(query.trim()).map((entry) => [entry.url, entry]));
    return [...places.values(), ...best.filter(({ url }) => !places.has(url))].slice(0, most);
  };

  function search() {
    const [form, query, list] = [at("_search"), at("_words"), at("_found")];
    let chosen = -1;
    form.hidden = false;
    const load = () => {
      if (paramtable.loading) return;
      paramtable.loading = true;
      document.head.append(make("script", { src: `${root.dataset.root}assets/search.js`, onload: show }));
    };
    const choose = (index) => {
      const options = all("li[role=option]", list);
      chosen = options.length ? (index + options.length) % options.length : -1;
      options.forEach((option, place) => option.setAttribute("aria-selected", String(place === chosen)));
      options[chosen]?.scrollIntoView({ block: "nearest" });
      if (chosen < 0) query.removeAttribute("aria-activedescendant");
      else query.setAttribute("aria-activedescendant", options[chosen].id);
    };
    const close = () => {
      list.hidden = true;
      query.setAttribute("aria-expanded", "false");
      query.removeAttribute("aria-activedescendant");
    };
    const go = (option) => {
      close();
      query.value = "";
      location.href = option.dataset.url;
    };
    function show() {
      if (!query.value.trim()) return close();
      const found = paramtable.find(query.value);
      list.replaceChildren(...found.map((entry, index) => make("li",
        { role: "option", id: `_found-${index}`, "data-url": root.dataset.root + entry.url, "aria-selected": "false" },
        make("span", { class: "in" }, entry.what), make("code", {}, entry.name), make("span", { class: "what" }, entry.text))));
      if (!found.length) list.append(make("li", { role: "option", "aria-selected": "false", "aria-disabled": "true", class: "none" }, "Nothing found."));
      list.hidden = false;
      query.setAttribute("aria-expanded", "true");
      choose(found.length ? 0 : -1);
    }
    query.addEventListener("focus", load);
    query.addEventListener("input", () => { load(); show() });
    query.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen - 1);
      else if (event.key === "Escape") { query.value = ""; close(); return }
      else return;
      event.preventDefault();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const option = all("li[data-url]", list)[chosen];
      if (option && !list.hidden) go(option);
    });
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("li[data-url]");
      if (option) go(option);
    });
    query.addEventListener("blur", close);
    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
      if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        query.focus();
      }
    });
  }

