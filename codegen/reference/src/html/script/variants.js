  // Variants, and the cases of a table, as tabs.

  const PANELS = ".variant, .case";

  /** What shows a panel. */
  const shows = new WeakMap();

  function tabs() {
    let count = 0;
    for (const section of all("section.variants, .cases")) {
      const panels = [...section.children].filter((child) => child.matches(PANELS));
      if (panels.length < 2) continue;
      const { tag } = section.dataset;
      const list = make("div", { class: "tabs", role: "tablist", "aria-label": tag ? `Cases by ${tag}` : "Variants" });
      const buttons = panels.map((panel, index) => {
        const name = panel.dataset.name ?? panel.querySelector("h3").textContent;
        const button = make("button", { type: "button", role: "tab", id: `_tab-${count += 1}`, "aria-controls": panel.id }, name);
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

