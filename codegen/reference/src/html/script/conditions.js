  // What was sent of a row: `{ value }`; `{ rows }` of an object; `{ other }`, a
  // value that no condition names; `{ bad }`; `{ sent }`, whatever it is; `{ answers }`
  // of a list: what was told of its elements, and `count`, how many there are.

  /** Where a table has rows of a name: itself, or cases of it. */
  const placesOf = (tables, table, name) => [null, ...(tables[table].cases?.list ?? [])]
    .flatMap((of) => tables[of?.table ?? table].rows.filter((row) => row.name === name).map((row) => ({ row, of })));

  /** The row at the end of a path; of rows of several cases, the first. */
  function rowAt(tables, table, path) {
    let row = null;
    for (const name of path) {
      [{ row }] = placesOf(tables, table, name);
      table = row.table;
    }
    return row;
  }

  /** The case of a table by its tag: `null` if there is none, `undefined` if it is not known. */
  function caseOf(tables, table, rows) {
    const { cases, rows: own } = tables[table];
    if (!cases) return null;
    const tag = own[cases.tag];
    const sent = rows.get(tag.name);
    if (sent === undefined) return tag.mandatory ? undefined : null;
    if (sent.value === undefined) return sent.other ? null : undefined;
    return cases.list.find(({ value }) => value === sent.value) ?? null;
  }

  /** What the anchors in a case begin with. */
  const partOf = (part, of) => (of ? (part && `${part},`) + of.part : part);

  /**
   * The row at the end of a path, and what was sent: `undefined` if nothing, `null` below
   * what is absent. A path through the list `each` goes on in an element.
   */
  function find(tables, table, rows, path, { each, element } = {}) {
    let [sent, row] = [{ rows }, null];
    const isThrough = each && path.length > each.length && each.every((name, index) => path[index] === name);
    if (isThrough) [sent, path, table] = [{ rows: element }, path.slice(each.length), rowAt(tables, table, each).table];
    for (const name of path) {
      const places = placesOf(tables, table, name);
      let [place] = places;
      // Nothing is in what is absent; whatever is in something bad is as bad.
      if (sent == null) sent = null;
      else if (!sent.bad && !sent.hidden) {
        const now = place.of ? caseOf(tables, table, sent.rows ?? new Map()) : null;
        // Outside its case a row is absent, without its default.
        if (place.of) place = places.find(({ of }) => of === now) ?? { row: { ...place.row, default: undefined, absent: true } };
        sent = now === undefined ? { hidden: true } : place.row.absent ? undefined : sent.rows?.get(name);
      }
      ({ row } = place);
      table = row.table;
    }
    return { row, sent };
  }

  const isSent = ({ sent }) => (sent?.hidden ? UNKNOWN : truth(sent != null));

  function passes({ row, sent }, matcher) {
    if (matcher.not) return -passes({ row, sent }, matcher.not);
    if (matcher.any !== undefined || matcher.count) return passesAsList(sent, matcher);
    let value = sent?.value;
    if (sent === undefined && row.default !== undefined) value = row.default;
    else if (sent?.bad || sent?.sent || sent?.hidden) return UNKNOWN;
    if (value === undefined) return FALSE;
    if (matcher.length) return truth(isSoLong(matcher.length, textOf(row, value)));
    if (matcher.bytes) return truth(isSoWide(matcher.bytes, textOf(row, value)));
    if (matcher.pattern !== undefined) return truth(matches(matcher.pattern, textOf(row, value)));
    const compared = (known) => compare(row.kind, plain(row, value), plain(row, known));
    if (matcher.in) return truth(matcher.in.some((known) => compared(known) === 0));
    return truth(isWithin(matcher.within, compared));
  }

  /** Of a list nothing is known but what was told of it. */
  function passesAsList(sent, matcher) {
    if (sent == null) return FALSE;
    if (sent.bad) return UNKNOWN;
    if (matcher.count) return sent.count === undefined ? UNKNOWN : truth(isWithin(matcher.count, (bound) => sent.count - bound));
    return sent.count === 0 ? FALSE : sent.answers?.get(matcher.any) ?? UNKNOWN;
  }

  /** Whether a fact passes: what is not known of is neither this nor that. */
  function passesFact(value, matcher) {
    if (matcher.not) return -passesFact(value, matcher.not);
    return value === undefined ? UNKNOWN : truth(matcher.in.includes(value));
  }

  /** Whether a condition holds: `look` finds what was sent, `facts` are known by their names. */
  function holds(condition, look, facts) {
    const each = (inner) => inner.map((test) => holds(test, look, facts));
    if (condition.all) return every(each(condition.all));
    if (condition.any) return some(each(condition.any));
    if (condition.none) return -some(each(condition.none));
    if (condition.described) return UNKNOWN;
    if (condition.fact) return passesFact(facts.get(condition.fact), condition.is);
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
   * one is needed, or optional, which rules what was sent breaks, and which depend on
   * elements that are not told here.
   */
  function assess(needs, { table, part }, picked, facts) {
    const { tables } = needs;
    const [found, broken, undecided] = [new Map(), [], []];
    const say = (place, what) => {
      const known = found.get(place);
      if (place !== null && (!known || STRONGER[what] > STRONGER[known])) found.set(place, what);
    };
    /** Looks at a table: at its own rows, then at those of its cases. */
    const walk = (id, rows, pointer, depth, part) => {
      const now = caseOf(tables, id, rows);
      judge(id, id, rows, pointer, depth, part, part);
      for (const of of tables[id].cases?.list ?? []) {
        if (of === now) judge(id, of.table, rows, pointer, depth, part, partOf(part, of));
        else if (now !== undefined) tables[of.table].rows.forEach((row) => {
          const own = partOf(part, of) + pointer + row.step;
          if (shownAt(own)) say(own, "forbidden");
        });
      }
    };
    /** Looks at the rows and rules of a table, or of its case. */
    const judge = (id, table, rows, pointer, depth, common, part) => {
      const looking = (there) => (path) => find(tables, id, there, path);
      /** The place of a path; `null` where the case does not have it, or is not known. */
      const step = (path) => {
        let [where, steps, inner, there, elements] = [common, pointer, id, rows, ""];
        for (const name of path) {
          if (steps !== pointer) steps += elements;
          const now = caseOf(tables, inner, there);
          const place = placesOf(tables, inner, name).find(({ of }) => !of || of === now);
          if (!place) return null;
          const { row, of } = place;
          [where, steps, inner, there] = [partOf(where, of), steps + row.step, row.table, there.get(name)?.rows ?? new Map()];
          elements = row.elements ?? "";
        }
        return where + steps;
      };
      for (const row of tables[table].rows) {
        const own = part + pointer + row.step;
        if (!shownAt(own)) continue;
        say(own, row.mandatory ? "mandatory" : "optional");
        for (const { kind, when } of row.conditions ?? []) {
          const without = holds(when, looking(supposing(rows, [row.name], undefined)), facts);
          const sent = row.kind === "object" ? { rows: new Map() } : { sent: true };
          const with_ = holds(when, looking(supposing(rows, [row.name], sent)), facts);
          if (kind !== "only" && without === TRUE) say(own, "mandatory");
          if (kind !== "required" && with_ === FALSE) say(own, "forbidden");
        }
        const inside = pointer + row.step + (row.elements ?? "");
        if (row.table === undefined || depth > 8) continue;
        // An element of a list is looked at as if nothing of it were sent.
        walk(row.table, (row.kind === "object" && rows.get(row.name)?.rows) || new Map(), inside, depth + 1, part);
      }
      for (const rule of tables[table].rules) {
        if (rule.each) { ofEach(rule, id, rows, { pointer, step, part }); continue }
        const applies = (there) => (rule.when ? holds(rule.when, looking(there), facts) === TRUE : true);
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
          if (statement.unique && isSent(looking(rows)(statement.unique)) !== FALSE) undecided.push({ pointer, part, rule });
          if (statement.group) group(statement, rows, { applies, look: looking, step });
          if (statement.group) breaks(meets(statement.group, statement.paths.map((path) => isSent(looking(rows)(path)))));
          if (statement.expect) {
            const { row, sent } = looking(rows)(statement.expect);
            const isThere = sent != null || (sent === undefined && row.default !== undefined);
            if (isThere) breaks(passes({ row, sent }, statement.is));
          }
          if (statement.compare) {
            const [one, sign, other] = statement.compare;
            const order = Array.isArray(one) && Array.isArray(other)
              ? orderOf(looking(rows)(one), looking(rows)(other)) : orderOfTotals(one, other, looking(rows));
            if (order === "elements") { undecided.push({ pointer, part, rule }); continue }
            if (order === null) continue;
            breaks(truth({ "<": order < 0, "<=": order <= 0, "==": order === 0, "!=": order !== 0, ">": order > 0, ">=": order >= 0 }[sign]));
          }
        }
      }
    };
    // Of an element, which is looked at as if nothing of it were sent.
    const ofEach = (rule, id, rows, { pointer, step, part }) => {
      const { each } = rule;
      const list = find(tables, id, rows, each);
      // Of a list that has too few or too many elements none is judged.
      if (list.sent?.bad) return;
      const there = list.sent == null ? supposing(rows, each, { sent: true }) : rows;
      const applies = (element) => !rule.when
        || holds(rule.when, (path) => find(tables, id, there, path, { each, element }), facts) === TRUE;
      const isBelow = (path) => path.length > each.length && each.every((name, index) => path[index] === name);
      for (const statement of rule.says) {
        for (const path of (statement.require ?? []).filter(isBelow)) {
          for (let end = each.length + 1; end <= path.length; end += 1) {
            if (applies(new Map())) say(step(path.slice(0, end)), "mandatory");
          }
        }
        for (const path of (statement.forbid ?? []).filter(isBelow)) {
          if (applies(supposing(new Map(), path.slice(each.length), { sent: true }))) say(step(path), "forbidden");
        }
        if (!statement.require && !statement.forbid && isSent(list) !== FALSE) undecided.push({ pointer, part, rule });
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
    walk(table, picked, "", 0, part);
    return { found, broken, undecided };
  }

  /** The order of two values, if both are sent and known. */
  function orderOf(left, right) {
    if (left.sent?.value === undefined || right.sent?.value === undefined) return null;
    return compare(left.row.kind === right.row.kind ? left.row.kind : "decimal", plain(left.row, left.sent.value), plain(right.row, right.sent.value));
  }

  /** What a term comes to, and whether it holds something that was given: null if that is not known, and "elements" if it depends on those. */
  function total(term, look) {
    if (term.number !== undefined) return { sum: number(term.number), isGiven: true };
    if (term.count) return isSent(look(term.count)) === FALSE ? { sum: number("0"), isGiven: false } : "elements";
    const all = { sum: number("0"), isGiven: false };
    for (const { list, of } of term.sum ?? [{ of: term }]) {
      if (list && isSent(look(list)) !== FALSE) return "elements";
      if (list) continue;
      const { row, sent } = look(of);
      if (sent?.bad || sent?.sent || sent?.other) return null;
      const value = sent === undefined ? row.default : sent?.value;
      if (value === undefined) continue;
      all.sum = plus(all.sum, number(value));
      if (all.sum === null) return null;
      all.isGiven ||= sent !== undefined;
    }
    return all;
  }

  /** The order of two terms, if both hold something that was given; as that of `total`. */
  function orderOfTotals(one, other, look) {
    const [left, right] = [total(one, look), total(other, look)];
    if (left === null || right === null) return null;
    if (left === "elements" || right === "elements") return "elements";
    return left.isGiven && right.isGiven ? compareNumbers(left.sum, right.sum) : null;
  }

  /** Whether a group holds: too few sent is only to be mended by sending more, so it is not told. */
  function meets(kind, sent) {
    const count = sent.filter((truly) => truly === TRUE).length;
    if (kind === "exactly_one_of" || kind === "at_most_one_of") return truth(count <= 1);
    return TRUE;
  }

