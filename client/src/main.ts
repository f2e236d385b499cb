import "./app.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { t } from "./i18n";
import { renew } from "./renew";
import { wear } from "./theme.svelte";

wear();
document.documentElement.lang = t.language;
window.addEventListener("vite:preloadError", () => void renew());
const target = document.getElementById("app");
if (target) mount(App, { target });
