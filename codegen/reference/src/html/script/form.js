  const WORDS = { mandatory: "must be sent", optional: "may be sent", forbidden: "must not be sent", choice: "one of these" };

  function needs() {
    const section = at("_needs");
    if (!section) return;
    const data = JSON.parse(at("_needs-data").textContent);
    const form = section.querySelector("form");
    const picks = [];
    for (const { part: root, table } of data.roots) {
      /** The rows of a table; `above` is the row that it is in, `under` are the cases. */
      const walk = (id, path, pointer, part, above, under, seen) => {
        const { rows, cases } = data.tables[id];
        const ask = (row, part, under) => {
          const [own, steps] = [pointer + row.step, [...path, row.name]];
          if (!shownAt(part + own)) return null;
          const isTag = cases !== undefined && row === rows[cases.tag];
          const base = { root, part, row, pointer: own, above, under, isTag };
          const pick = row.pick ? { ...base, path: steps, ...control(row, steps, part + own) } : null;
          if (pick) picks.push(pick);
          for (const asked of row.pick ? asksOf(row) : []) {
            picks.push({ ...base, ask: asked, path: [...steps, asked], ...question(asked, steps, part + own) });
          }
          const isObject = row.table !== undefined && row.kind === "object";
          if (isObject && !seen.includes(row.table)) walk(row.table, steps, own + (row.elements ?? ""), part, part + own, under, [...seen, row.table]);
          return pick;
        };
        const asked = rows.map((row) => ask(row, part, under));
        const tag = asked[cases?.tag];
        for (const of of (tag && cases.list) || []) {
          data.tables[of.table].rows.forEach((row) => ask(row, partOf(part, of), [...under, { tag, of }]));
        }
      };
      walk(table, [], "", root, null, [], [table]);
    }
    const facts = (data.facts ?? []).map((fact) => ({ fact, ...controlOfFact(fact) }));
    const questions = [...facts, ...picks];
    if (!questions.length) return;
    // The tag of a case is asked for first: the rest depends on it.
    picks.sort((one, other) => one.path.length - other.path.length || other.isTag - one.isTag);
    const hide = make("input", { type: "checkbox", id: "_hide" });
    const reset = make("button", { type: "button", class: "plain" }, "Start again");
    form.append(...questions.map(({ label }) => label), make("div", { class: "acts" }, reset,
      make("label", {}, hide, " Hide what must not be sent")));
    const update = () => {
      const isBlank = questions.every(({ input }) => input.value === "");
      const known = new Map();
      for (const { fact, input, label } of facts) {
        label.classList.toggle("chosen", input.value !== "");
        if (input.value !== "") known.set(fact.name, input.value.slice(1));
      }
      const trees = new Map(data.roots.map(({ part }) => [part, new Map()]));
      for (const pick of picks) {
        pick.label.classList.toggle("chosen", pick.input.value !== "");
        if (pick.input.value === "" || pick.label.hidden) continue;
        let rows = trees.get(pick.root);
        const path = pick.ask ? pick.path.slice(0, -1) : pick.path;
        for (const name of path.slice(0, -1)) {
          if (!rows.get(name)?.rows) rows.set(name, { rows: new Map() });
          rows = rows.get(name).rows;
        }
        // The list was picked before, since its path is shorter.
        if (pick.ask) { answer(pick, rows.get(path.at(-1))); continue }
        const sent = sentBy(pick);
        if (!(sent.rows && rows.get(path.at(-1))?.rows)) rows.set(path.at(-1), sent);
      }
      const said = data.roots.map((root) => assess(data, root, trees.get(root.part), known));
      all("[data-now]").forEach((row) => { delete row.dataset.now; row.querySelector(".now")?.remove() });
      const [lists, broken, undecided] = [{ mandatory: [], choice: [], forbidden: [] }, [], []];
      for (const { found, broken: rules, undecided: open } of said) {
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
        undecided.push(...open);
      }
      // What can't be picked now is not offered; what was picked of it does not count.
      let changed = false;
      for (const pick of picks) {
        const parents = picks.filter(({ root, path, under }) => root === pick.root && path.length < pick.path.length
          && path.every((name, index) => name === pick.path[index]) && under.every((one, index) => pick.under[index]?.of === one.of));
        const above = pick.above === null || pick.ask ? null : shownAt(pick.above);
        const isOtherCase = ({ tag, of }) => tag.label.hidden || tag.input.value !== `=${of.value}`;
        const isOff = pick.under.some(isOtherCase) || parents.some(({ input }) => input.value === "") || above?.dataset.now === "forbidden"
          || (isBlank && above?.querySelector(".condition") !== null && above !== null);
        if (pick.label.hidden !== isOff) { pick.label.hidden = isOff; changed ||= pick.input.value !== "" }
      }
      if (changed) return update();
      report(section, isBlank, lists, { broken, undecided }, picks);
    };
    form.addEventListener("change", update);
    form.addEventListener("input", (event) => { if (event.target.type === "text") update() });
    form.addEventListener("submit", (event) => event.preventDefault());
    hide.addEventListener("change", (event) => {
      document.body.classList.toggle("hides-forbidden", hide.checked);
      event.stopPropagation();
    });
    const clear = () => questions.forEach(({ input }) => { input.value = "" });
    reset.addEventListener("click", () => { clear(); update() });
    for (const [number, values] of Object.entries(data.variants ?? {})) {
      const panel = at(`_variant-${number}`);
      const button = make("button", { type: "button", class: "plain" }, "Show in the tables");
      button.addEventListener("click", () => {
        clear();
        for (const { input, pointer, root, ask } of picks) {
          if (root === "" && !ask && values[pointer] !== undefined) input.value = values[pointer];
        }
        for (const { input, fact } of facts) input.value = values[fact.name] ?? "";
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

  /** Whether the value of a row is typed, and not chosen from a list. */
  const isTypedRow = (row) => row.pick === "value" && !row.closed && row.typed;

  /** The control of a pick: what it can be, and that it is not sent. */
  function control(row, path, anchor) {
    const absent = row.default === undefined ? "not sent" : `not sent (counts as ${row.default})`;
    const options = [["", absent]];
    if (row.pick === "presence" || row.kind === "object" || row.kind === "many") options.push(["+", "sent"]);
    else options.push(...row.values.map((value) => [`=${value}`, value]));
    const isTyped = isTypedRow(row);
    if (row.pick === "value" && !row.closed && !isTyped && row.kind === "text") options.push(["?", "another value"]);
    const input = isTyped
      ? make("input", { type: "text", name: anchor, placeholder: absent, list: `_values-${anchorOf(anchor)}`, autocomplete: "off" })
      : make("select", { name: anchor }, ...options.map(([value, words]) => make("option", { value }, words)));
    const label = make("label", {}, make("code", {}, ...breakable(path.join("."))), input);
    if (isTyped) label.append(make("datalist", { id: `_values-${anchorOf(anchor)}` }, ...row.values.map((value) => make("option", { value }))));
    return { input, label };
  }

  const COUNT = "how many elements";

  /** What is asked of a list that is sent: how many elements it has, and whether one passes a test. */
  const asksOf = (row) => [...(row.counted ? [COUNT] : []), ...(row.asks ?? [])];

  function question(ask, path, anchor) {
    const name = `${anchor}?${ask}`;
    const input = ask === COUNT
      ? make("input", { type: "text", name, placeholder: "not known", autocomplete: "off", inputmode: "numeric" })
      : make("select", { name }, ...[["", "not known"], ["yes", "yes"], ["no", "no"]].map(([value, words]) => make("option", { value }, words)));
    return { input, label: make("label", {}, make("span", {}, make("code", {}, ...breakable(path.join("."))), ` has ${ask}?`), input) };
  }

  /** Adds what was told of a list. */
  function answer({ row, ask, input: { value } }, list) {
    if (!list?.answers) return;
    if (ask !== COUNT) return list.answers.set(ask, truth(value === "yes"));
    if (!/^\d{1,9}$/.test(value)) return;
    list.count = Number(value);
    if (!isWithin(row.items ?? {}, (bound) => list.count - bound)) list.bad = true;
  }

  /** The control of a fact: its values, and that it is not known. */
  function controlOfFact({ name, description, values }) {
    const options = [["", "not known"], ...values.map((value) => [`=${value}`, value])];
    const input = make("select", { name }, ...options.map(([value, words]) => make("option", { value }, words)));
    const label = make("label", description ? { title: description } : {}, make("code", {}, ...breakable(name)), input);
    return { input, label };
  }

  /** A name that lines break in where its words do. */
  const breakable = (name) => name.split(/(?<=[a-z0-9.])(?=[A-Z])|(?<=\.)/).flatMap((word, index) => (index ? [make("wbr"), word] : [word]));

  function sentBy({ row, input: { value } }) {
    if (row.kind === "object") return { rows: new Map() };
    if (isTypedRow(row)) return isValue(row, value) ? { value } : { bad: true };
    if (value === "+") return row.kind === "many" ? { other: true, answers: new Map() } : { sent: true };
    if (value === "?") return { other: true };
    const text = value.startsWith("=") ? value.slice(1) : value;
    return isValue(row, text) ? { value: text } : { bad: true };
  }

  function report(section, isBlank, lists, { broken, undecided }, picks) {
    const outcome = section.querySelector(".outcome");
    const links = (list) => list.flatMap(({ anchor, row }, index) => [
      index ? ", " : "", make("a", { href: row.querySelector(".anchor").getAttribute("href") }, make("code", {}, nameOf(anchor)))]);
    // Only of what is sent: what would be mandatory below it shows in its own row.
    const isAt = ({ anchor }) => {
      const above = withoutCases(anchor.slice(0, anchor.lastIndexOf("/")));
      return !above.includes("/") || picks.some(({ root, pointer, input, label }) =>
        input.value !== "" && !label.hidden && (root + pointer === above || (root + pointer).startsWith(`${above}/`)));
    };
    // One that was picked settles its group.
    const isOpen = ({ anchor }) => !picks.some(({ part, pointer, input }) => input.value !== "" && part + pointer === anchor);
    lists.choice = lists.choice.filter(isOpen);
    const said = [["Must be sent: ", "mandatory"], ["One of: ", "choice"], ["Must not be sent: ", "forbidden"]]
      .map(([words, what]) => [words, lists[what].filter(isAt)]).filter(([, list]) => list.length);
    outcome.replaceChildren(...(isBlank ? [] : said.map(([words, list]) => make("span", {}, make("strong", {}, words), ...links(list)))));
    const tell = (words) => ({ pointer, part, rule }) => {
      const anchor = part + pointer === "" ? rule.anchor : `${anchorOf(part + pointer)}:${anchorOf(rule.id)}`;
      return make("li", {}, words, make("a", { href: `#${anchor}` }, make("code", {}, rule.id)), ": ",
        at(anchor)?.querySelector(".says").textContent ?? "");
    };
    section.querySelector(".broken").replaceChildren(...broken.map(tell("This breaks ")));
    section.querySelector(".undecided").replaceChildren(...undecided.map(tell("Depends on the elements: ")));
  }

  const nameOf = (anchor) => anchor.split("/").slice(1).map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~")).join(".");

