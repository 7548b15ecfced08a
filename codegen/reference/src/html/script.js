// What the pages can do beyond being read. Without it everything is still there.
"use strict";
const paramtable = {};
(() => {
  const root = document.documentElement;
  const at = (id) => document.getElementById(id);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  /** An element with attributes and content; text stays text. */
  function make(name, attributes = {}, ...content) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
      else if (value !== false && value != null) element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...content);
    return element;
  }

  // Light and dark.

  function theme() {
    const button = at("_theme");
    const isDark = () =>
      root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const say = () => {
      button.textContent = isDark() ? "Light" : "Dark";
      button.setAttribute("aria-label", `Use ${isDark() ? "light" : "dark"} colours`);
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try { localStorage.setItem("paramtable-theme", root.dataset.theme) } catch { /* not kept, then */ }
      say();
    });
    say();
  }

  function menu() {
    const [button, pages] = [at("_menu"), at("_nav")];
    button.hidden = false;
    button.addEventListener("click", () => {
      button.setAttribute("aria-expanded", String(pages.classList.toggle("shown")));
    });
    pages.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }

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

  // Variants as tabs.

  /** What shows a variant's panel. */
  const shows = new WeakMap();

  function tabs() {
    for (const section of all("section.variants")) {
      const panels = all(":scope > .variant", section);
      if (panels.length < 2) continue;
      const list = make("div", { class: "tabs", role: "tablist", "aria-label": "Variants" });
      const buttons = panels.map((panel, index) => {
        const name = panel.querySelector("h3").textContent;
        const button = make("button", { type: "button", role: "tab", id: `_tab-${index + 1}`, "aria-controls": panel.id }, name);
        panel.setAttribute("role", "tabpanel");
        panel.setAttribute("aria-labelledby", button.id);
        shows.set(panel, () => select(index));
        button.addEventListener("click", () => pick(index));
        return button;
      });
      const pick = (index) => {
        select(index);
        try { history.replaceState(null, "", `#${panels[index].id}`) } catch { /* the address stays, then */ }
      };
      const select = (chosen) => buttons.forEach((button, index) => {
        button.setAttribute("aria-selected", String(index === chosen));
        button.tabIndex = index === chosen ? 0 : -1;
        panels[index].hidden = index !== chosen;
      });
      list.addEventListener("keydown", (event) => {
        const now = buttons.indexOf(document.activeElement);
        const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: buttons.length - 1 }[event.key];
        if (next === undefined || now < 0) return;
        event.preventDefault();
        const index = (next + buttons.length) % buttons.length;
        pick(index);
        buttons[index].focus();
      });
      list.append(...buttons);
      panels[0].before(list);
      section.classList.add("tabbed");
      select(0);
    }
  }

  function copying() {
    for (const figure of all(".examples figure")) {
      const button = make("button", { type: "button", class: "copy" }, "Copy");
      button.setAttribute("aria-label", `Copy: ${figure.querySelector("pre").getAttribute("aria-label")}`);
      button.addEventListener("click", async () => {
        const code = figure.querySelector("code");
        let copied = true;
        try {
          await navigator.clipboard.writeText(code.textContent);
        } catch {
          // Pages of the file system may not always write to the clipboard: select it instead.
          getSelection().selectAllChildren(code);
          copied = document.execCommand("copy");
        }
        button.textContent = copied ? "Copied" : "Selected";
        setTimeout(() => { button.textContent = "Copy" }, 1500);
      });
      figure.append(button);
    }
  }

  // A violation's pointer leads to its row, and its rule to where that stands:
  // what unfolds is opened, and the indices of lists and names of maps are those
  // of any element.

  /** A text as an `id`, as the generator writes it. */
  const anchorOf = (text) => encodeURI(text)
    .replace(/[&'():#]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

  /** Whether a place is that of an `id`, both as steps. */
  const isPlace = (steps, id) => steps.length === id.length
    && id.every((step, index) => step === steps[index] || (step === "*" && index > 0));

  /** Where the pointers of a page are looked for: in the request's body first. */
  const PARTS = ["", "header", "query", "path", "response"];

  function rowOf(pointer) {
    for (const part of pointer.startsWith("/") ? PARTS : [""]) {
      const anchor = anchorOf(part + pointer);
      const row = at(anchor) ?? all(".row").find((row) => isPlace(anchor.split("/"), row.id.split("/")));
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
      // Before a pointer stands the part of the page.
      const above = (table ?? "").replace(/^[a-z]+/, "").split("/");
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
    shows.get(target.closest(".variant"))?.();
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

  // What do I have to send? The conditions and rules of the tables, judged over
  // what was picked, by Kleene's logic, as the server judges them: only a
  // definite answer counts.

  const [TRUE, UNKNOWN, FALSE] = [1, 0, -1];
  const truth = (holds) => (holds ? TRUE : FALSE);
  const every = (truths) => Math.min(TRUE, ...truths);
  const some = (truths) => Math.max(FALSE, ...truths);

  /** A number as its digits without zeros at the end, and how many stand after the point. */
  function number(text) {
    const match = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
    if (!match) return null;
    const [, sign, whole, part = "", power = "0"] = match;
    let [digits, scale] = [BigInt(sign + whole + part), part.length - Number(power)];
    while (scale > 0 && digits % 10n === 0n) { digits /= 10n; scale -= 1 }
    if (scale < 0) { digits *= 10n ** BigInt(-scale); scale = 0 }
    return { digits, scale };
  }

  function compareNumbers(one, other) {
    const scale = Math.max(one.scale, other.scale);
    const [left, right] = [one, other].map(({ digits, scale: own }) => digits * 10n ** BigInt(scale - own));
    return left < right ? -1 : left > right ? 1 : 0;
  }

  const date = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text)
    && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ? text : null;

  /** Minutes in UTC, the second, and its fraction without zeros at the end (RFC 3339). */
  function instant(text) {
    const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(text);
    if (!match || !date(match[1])) return null;
    const [, day, hour, minute, second, fraction = "", sign = "+", ahead = "0", aheadMinutes = "0"] = match;
    if (hour > 23 || minute > 59 || second > 60 || ahead > 23 || aheadMinutes > 59) return null;
    const offset = (sign === "-" ? -1 : 1) * (Number(ahead) * 60 + Number(aheadMinutes));
    const minutes = Date.parse(`${day}T${hour}:${minute}:00Z`) / 60000 - offset;
    if (second === "60" && ((minutes % 1440) + 1440) % 1440 !== 1439) return null;
    return [minutes, Number(second), fraction.replace(/0+$/, "")];
  }

  /** Whether a text is a value of a row: what is none is neither this nor that. */
  function isValue(row, text) {
    if (row.kind === "instant") return instant(text) !== null;
    if (row.kind === "date") return date(text) !== null;
    if (row.kind !== "integer" && row.kind !== "decimal") return true;
    const value = number(text);
    if (!value) return false;
    const [length, whole] = [String(value.digits).replace("-", "").length, value.scale === 0];
    if (row.kind === "integer" && (!whole || BigInt.asIntN(64, value.digits) !== value.digits)) return false;
    if (!isWithin(row.range ?? {}, (bound) => compareNumbers(value, number(bound)))) return false;
    const { total = 28, integer = 28, fraction = 28 } = row.digits ?? {};
    const before = value.digits === 0n ? 0 : Math.max(length - value.scale, 0);
    return row.kind === "integer" || (before + value.scale <= total && before <= integer && value.scale <= fraction);
  }

  /** Whether a value lies within bounds, given how it compares with each. */
  function isWithin({ min, above, max, below }, compared) {
    return (min === undefined || compared(min) >= 0) && (above === undefined || compared(above) > 0)
      && (max === undefined || compared(max) <= 0) && (below === undefined || compared(below) < 0);
  }

  function compare(kind, one, other) {
    if (kind === "integer" || kind === "decimal") return compareNumbers(number(one), number(other));
    if (kind !== "instant") return one < other ? -1 : one > other ? 1 : 0;
    const [left, right] = [instant(one), instant(other)];
    const index = left.findIndex((part, place) => part !== right[place]);
    return index < 0 ? 0 : left[index] < right[index] ? -1 : 1;
  }

  // What was sent of a row: `{ value }`; `{ rows }` of an object; `{ other }`, a
  // value that no condition names; `{ bad }`; `{ sent }`, whatever it is.

  /** The row at the end of a path, and what was sent: `undefined` if nothing, `null` below what is absent. */
  function find(tables, table, rows, path) {
    let sent = { rows };
    for (const name of path) {
      // Nothing is in what is absent; whatever is in something bad is as bad.
      if (sent == null) { sent = null; break }
      if (!sent.bad) sent = sent.rows?.get(name);
    }
    return { row: rowAt(tables, table, path), sent };
  }

  function rowAt(tables, table, path) {
    let row = null;
    for (const name of path) {
      row = tables[table].rows.find((known) => known.name === name);
      table = row.table;
    }
    return row;
  }

  const isSent = ({ sent }) => truth(sent != null);

  function passes({ row, sent }, matcher) {
    if (matcher.not) return -passes({ row, sent }, matcher.not);
    let value = sent?.value;
    if (sent === undefined && row.default !== undefined) value = row.default;
    else if (sent?.bad || sent?.sent) return UNKNOWN;
    if (value === undefined) return FALSE;
    if (matcher.in) return truth(matcher.in.some((known) => compare(row.kind, known, value) === 0));
    return truth(isWithin(matcher.within, (bound) => compare(row.kind, value, bound)));
  }

  function holds(condition, look) {
    const each = (inner) => inner.map((test) => holds(test, look));
    if (condition.all) return every(each(condition.all));
    if (condition.any) return some(each(condition.any));
    if (condition.none) return -some(each(condition.none));
    if (condition.described) return UNKNOWN;
    const found = look(condition.path);
    if (condition.is) return passes(found, condition.is);
    return condition.sent ? isSent(found) : -isSent(found);
  }

  /** The same rows with one of them sent, or left out; what it is in is sent. */
  function supposing(rows, [name, ...below], sent) {
    const changed = new Map(rows);
    if (below.length) changed.set(name, { rows: supposing(rows.get(name)?.rows ?? new Map(), below, sent) });
    else if (sent === undefined) changed.delete(name);
    else if (!changed.has(name)) changed.set(name, sent);
    return changed;
  }

  /** The row of a table on the page, if it is there. */
  const shownAt = (pointer) => at(anchorOf(pointer));

  const STRONGER = { optional: 0, choice: 1, forbidden: 2, mandatory: 3 };

  /**
   * Says of each row whether it is mandatory, forbidden, one of several of which
   * one is needed, or optional, and which rules what was sent breaks.
   */
  function assess(needs, { table, part }, picked) {
    const { tables } = needs;
    const [found, broken] = [new Map(), []];
    const say = (pointer, what) => {
      const known = found.get(part + pointer);
      if (!known || STRONGER[what] > STRONGER[known]) found.set(part + pointer, what);
    };
    const walk = (id, rows, pointer, depth) => {
      const looking = (there) => (path) => find(tables, id, there, path);
      const step = (path) => {
        let [steps, inner] = ["", id];
        for (const name of path) {
          const row = rowAt(tables, inner, [name]);
          [steps, inner] = [steps + row.step, row.table];
        }
        return pointer + steps;
      };
      for (const row of tables[id].rows) {
        const own = pointer + row.step;
        if (!shownAt(part + own)) continue;
        say(own, row.mandatory ? "mandatory" : "optional");
        for (const { kind, when } of row.conditions ?? []) {
          const without = holds(when, looking(supposing(rows, [row.name], undefined)));
          const sent = row.kind === "object" ? { rows: new Map() } : { sent: true };
          const with_ = holds(when, looking(supposing(rows, [row.name], sent)));
          if (kind !== "only" && without === TRUE) say(own, "mandatory");
          if (kind !== "required" && with_ === FALSE) say(own, "forbidden");
        }
        const inside = pointer + row.step + (row.elements ?? "");
        if (row.table === undefined || depth > 8) continue;
        // An element of a list is looked at as if nothing of it were sent.
        walk(row.table, (!row.elements && rows.get(row.name)?.rows) || new Map(), inside, depth + 1);
      }
      for (const rule of tables[id].rules) {
        const applies = (there) => (rule.when ? holds(rule.when, looking(there)) === TRUE : true);
        const breaks = (truly) => {
          if (truly === FALSE && applies(rows)) broken.push({ pointer: pointer, part, rule });
        };
        for (const statement of rule.says) {
          for (const path of statement.require ?? []) {
            path.forEach((_, index) => {
              const prefix = path.slice(0, index + 1);
              if (applies(supposing(rows, prefix, undefined))) say(step(prefix), "mandatory");
            });
          }
          for (const path of statement.forbid ?? []) {
            if (applies(supposing(rows, path, { sent: true }))) say(step(path), "forbidden");
          }
          if (statement.group) group(statement, rows, { applies, look: looking, step });
          if (statement.group) breaks(meets(statement.group, statement.paths.map((path) => isSent(looking(rows)(path)))));
          if (statement.expect) {
            const { row, sent } = looking(rows)(statement.expect);
            const isThere = sent != null || (sent === undefined && row.default !== undefined);
            if (isThere) breaks(passes({ row, sent }, statement.is));
          }
          if (statement.compare) {
            const [one, sign, other] = statement.compare;
            const [left, right] = [looking(rows)(one), looking(rows)(other)];
            if (left.sent?.value === undefined || right.sent?.value === undefined) continue;
            const order = compare(left.row.kind === right.row.kind ? left.row.kind : "decimal", left.sent.value, right.sent.value);
            breaks(truth({ "<": order < 0, "<=": order <= 0, "==": order === 0, "!=": order !== 0 }[sign]));
          }
        }
      }
    };
    const group = ({ group: kind, paths }, rows, { applies, look, step }) => {
      for (const path of paths) {
        const others = paths.filter((other) => other !== path);
        const there = supposing(rows, path, undefined);
        const anyOther = others.some((other) => isSent(look(there)(other)) === TRUE);
        if (!applies(there)) continue;
        if (kind === "all_or_none_of" && anyOther) say(step(path), "mandatory");
        if ((kind === "exactly_one_of" || kind === "at_most_one_of") && anyOther) say(step(path), "forbidden");
        if ((kind === "exactly_one_of" || kind === "at_least_one_of") && !anyOther) say(step(path), "choice");
      }
    };
    walk(table, picked, "", 0);
    return { found, broken };
  }

  /** Whether a group holds: too few sent is only to be mended by sending more, so it is not told. */
  function meets(kind, sent) {
    const count = sent.filter((truly) => truly === TRUE).length;
    if (kind === "exactly_one_of" || kind === "at_most_one_of") return truth(count <= 1);
    return TRUE;
  }

  const WORDS = { mandatory: "must be sent", optional: "may be sent", forbidden: "must not be sent", choice: "one of these" };

  function needs() {
    const section = at("_needs");
    if (!section) return;
    const data = JSON.parse(at("_needs-data").textContent);
    const form = section.querySelector("form");
    const picks = [];
    for (const { part, table } of data.roots) {
      const walk = (id, path, pointer, seen) => {
        for (const row of data.tables[id].rows) {
          const [own, steps] = [pointer + row.step, [...path, row.name]];
          if (!shownAt(part + own)) continue;
          if (row.pick) picks.push({ part, row, path: steps, pointer: own, ...control(row, steps, part + own) });
          if (row.table !== undefined && !row.elements && !seen.includes(row.table)) walk(row.table, steps, own, [...seen, row.table]);
        }
      };
      walk(table, [], "", [table]);
    }
    if (!picks.length) return;
    picks.sort((one, other) => one.path.length - other.path.length);
    const hide = make("input", { type: "checkbox", id: "_hide" });
    const reset = make("button", { type: "button", class: "plain" }, "Start again");
    form.append(...picks.map((pick) => pick.label), make("div", { class: "acts" }, reset,
      make("label", {}, hide, " Hide what must not be sent")));
    const update = () => {
      const isBlank = picks.every(({ input }) => input.value === "");
      const trees = new Map(data.roots.map(({ part }) => [part, new Map()]));
      for (const pick of picks) {
        pick.label.classList.toggle("chosen", pick.input.value !== "");
        if (pick.input.value === "" || pick.label.hidden) continue;
        let rows = trees.get(pick.part);
        for (const name of pick.path.slice(0, -1)) {
          if (!rows.get(name)?.rows) rows.set(name, { rows: new Map() });
          rows = rows.get(name).rows;
        }
        const sent = sentBy(pick);
        if (!(sent.rows && rows.get(pick.path.at(-1))?.rows)) rows.set(pick.path.at(-1), sent);
      }
      const said = data.roots.map((root) => assess(data, root, trees.get(root.part)));
      all("[data-now]").forEach((row) => { delete row.dataset.now; row.querySelector(".now")?.remove() });
      const [lists, broken] = [{ mandatory: [], choice: [], forbidden: [] }, []];
      for (const { found, broken: rules } of said) {
        for (const [anchor, what] of found) {
          // What is in something that must not be sent is not asked for.
          const row = shownAt(anchor);
          if (!isBlank) {
            row.dataset.now = what;
            row.querySelector(".need").append(make("span", { class: "now" }, WORDS[what]));
          }
          if (lists[what] && !anchor.includes("*")) lists[what].push({ anchor, row });
        }
        broken.push(...rules);
      }
      // What can't be picked now is not offered; what was picked of it does not count.
      let changed = false;
      for (const pick of picks) {
        const parents = picks.filter(({ part, path }) => part === pick.part && path.length < pick.path.length
          && path.every((name, index) => name === pick.path[index]));
        const above = pick.path.length > 1 ? aboveOf(pick) : null;
        const isOff = parents.some(({ input }) => input.value === "") || above?.dataset.now === "forbidden"
          || (isBlank && above?.querySelector(".condition") !== null && above !== null);
        if (pick.label.hidden !== isOff) { pick.label.hidden = isOff; changed ||= pick.input.value !== "" }
      }
      if (changed) return update();
      report(section, isBlank, lists, broken, picks);
    };
    const aboveOf = ({ part, pointer }) => shownAt(part + pointer.slice(0, pointer.lastIndexOf("/")));
    form.addEventListener("change", update);
    form.addEventListener("input", (event) => { if (event.target.type === "text") update() });
    form.addEventListener("submit", (event) => event.preventDefault());
    hide.addEventListener("change", (event) => {
      document.body.classList.toggle("hides-forbidden", hide.checked);
      event.stopPropagation();
    });
    const clear = () => picks.forEach(({ input }) => { input.value = "" });
    reset.addEventListener("click", () => { clear(); update() });
    for (const [number, values] of Object.entries(data.variants ?? {})) {
      const panel = at(`_variant-${number}`);
      const button = make("button", { type: "button", class: "plain" }, "Show in the tables");
      button.addEventListener("click", () => {
        clear();
        for (const { input, pointer, part } of picks) {
          if (part === "" && values[pointer] !== undefined) input.value = values[pointer];
        }
        update();
        section.scrollIntoView();
      });
      panel?.querySelector(".examples")?.before(make("p", {}, button));
    }
    section.hidden = false;
    const link = at("_request")?.closest("main").querySelector(".here a[href='#_variants']")?.parentElement;
    const item = make("li", {}, make("a", { href: "#_needs" }, "What do I have to send?"));
    if (link) link.after(item); else document.querySelector(".here ul").prepend(item);
    update();
  }

  /** The control of a pick: what it can be, and that it is not sent. */
  function control(row, path, anchor) {
    const absent = row.default === undefined ? "not sent" : `not sent (counts as ${row.default})`;
    const options = [["", absent]];
    if (row.pick === "presence" || row.kind === "object" || row.kind === "many") options.push(["+", "sent"]);
    else options.push(...row.values.map((value) => [`=${value}`, value]));
    const isTyped = ["integer", "decimal", "instant", "date"].includes(row.kind) && row.pick === "value" && !row.closed;
    if (row.pick === "value" && !row.closed && !isTyped && row.kind === "text") options.push(["?", "another value"]);
    const input = isTyped
      ? make("input", { type: "text", name: anchor, placeholder: absent, list: `_values-${anchorOf(anchor)}`, autocomplete: "off" })
      : make("select", { name: anchor }, ...options.map(([value, words]) => make("option", { value }, words)));
    const label = make("label", {}, make("code", {}, ...breakable(path.join("."))), input);
    if (isTyped) label.append(make("datalist", { id: `_values-${anchorOf(anchor)}` }, ...row.values.map((value) => make("option", { value }))));
    return { input, label };
  }

  /** A name that lines break in where its words do. */
  const breakable = (name) => name.split(/(?<=[a-z0-9.])(?=[A-Z])|(?<=\.)/).flatMap((word, index) => (index ? [make("wbr"), word] : [word]));

  function sentBy({ row, input: { value } }) {
    if (row.kind === "object") return { rows: new Map() };
    if (value === "+") return row.kind === "many" ? { other: true } : { sent: true };
    if (value === "?") return { other: true };
    const text = value.startsWith("=") ? value.slice(1) : value;
    return isValue(row, text) ? { value: text } : { bad: true };
  }

  function report(section, isBlank, lists, broken, picks) {
    const outcome = section.querySelector(".outcome");
    const links = (list) => list.flatMap(({ anchor, row }, index) => [
      index ? ", " : "", make("a", { href: row.querySelector(".anchor").getAttribute("href") }, make("code", {}, nameOf(anchor)))]);
    // Only of what is sent: what would be mandatory below it shows in its own row.
    const isAt = ({ anchor }) => {
      const above = anchor.slice(0, anchor.lastIndexOf("/"));
      return !above.includes("/") || picks.some(({ part, pointer, input, label }) =>
        input.value !== "" && !label.hidden && (part + pointer === above || (part + pointer).startsWith(`${above}/`)));
    };
    // One that was picked settles its group.
    const isOpen = ({ anchor }) => !picks.some(({ part, pointer, input }) => input.value !== "" && part + pointer === anchor);
    lists.choice = lists.choice.filter(isOpen);
    const said = [["Must be sent: ", "mandatory"], ["One of: ", "choice"], ["Must not be sent: ", "forbidden"]]
      .map(([words, what]) => [words, lists[what].filter(isAt)]).filter(([, list]) => list.length);
    outcome.replaceChildren(...(isBlank ? [] : said.map(([words, list]) => make("span", {}, make("strong", {}, words), ...links(list)))));
    section.querySelector(".broken").replaceChildren(...broken.map(({ pointer, part, rule }) => {
      const anchor = part + pointer === "" ? rule.anchor : `${anchorOf(part + pointer)}:${anchorOf(rule.id)}`;
      return make("li", {}, "This breaks ", make("a", { href: `#${anchor}` }, make("code", {}, rule.id)), ": ",
        at(anchor)?.querySelector(".says").textContent ?? "");
    }));
  }

  const nameOf = (anchor) => anchor.split("/").slice(1).map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~")).join(".");

  addEventListener("DOMContentLoaded", () => {
    root.classList.add("scripted");
    for (const part of [theme, menu, search, tabs, copying, printing, needs, reveal]) part();
    addEventListener("hashchange", reveal);
  });
})();
