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

