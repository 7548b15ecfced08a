  addEventListener("DOMContentLoaded", () => {
    root.classList.add("scripted");
    for (const part of [theme, menu, search, tabs, copying, printing, needs, reveal]) part();
    addEventListener("hashchange", reveal);
  });
})();
