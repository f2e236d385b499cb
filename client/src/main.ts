import "./app.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { t } from "./i18n";
import { wear } from "./theme.svelte";

wear();
document.documentElement.lang = t.language;
const target = document.getElementById("app");
if (target) mount(App, { target });
