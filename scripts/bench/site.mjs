// Measures the customer's pages with Lighthouse, as the panel serves them: home, and My account signed in.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { startPanel, startSimulator } from "../lib/processes.mjs";
import { line, median } from "./report.mjs";

const packages = "../../frontend/node_modules";
const runs = Number(process.env.BENCH_RUNS ?? 3);
const categories = ["performance", "accessibility"];
const aims = {
  desktop: { performance: 95, accessibility: 95 },
  mobile: { performance: 80, accessibility: 95 },
};

async function said(panel, pattern) {
  for (let waited = 0; waited < 120_000; waited += 200) {
    const found = pattern.exec(panel.said())?.[1];
    if (found !== undefined) return found;
    await pause(200);
  }
  throw new Error(`The panel never said ${pattern}:\n${panel.said()}`);
}

async function openHome(url, operatorLink) {
  const token = operatorLink.split("#token=")[1];
  const headers = { "Content-Type": "application/json" };
  const redemption = {
    method: "POST",
    headers,
    body: JSON.stringify({ token }),
  };
  const { accessToken } = await (
    await fetch(`${url}/api/v1/auth/sign-in-link-redemptions`, redemption)
  ).json();
  const settings = `${url}/api/v1/settings/home`;
  const found = await fetch(settings, {
    headers: { Authorization: `Bearer ${accessToken}` },
  });
  const saved = await fetch(settings, {
    method: "PUT",
    headers: {
      ...headers,
      Authorization: `Bearer ${accessToken}`,
      "If-Match": found.headers.get("ETag"),
    },
    body: JSON.stringify({
      ...(await found.json()),
      shown: true,
      plans: true,
      statistics: true,
    }),
  });
  if (!saved.ok)
    throw new Error(
      `The home page did not open: ${saved.status} ${await saved.text()}`,
    );
}

async function signIn(page, link) {
  await page.goto(link, { waitUntil: "networkidle0" });
  const button = await page.$("main button, form button");
  if (!page.url().includes("/account")) await button?.click();
  await page.waitForFunction(() => location.pathname.startsWith("/account"), {
    timeout: 30_000,
  });
}

export async function measure() {
  const { default: lighthouse, desktopConfig } = await import(
    `${packages}/lighthouse/core/index.js`
  );
  const { default: puppeteer } = await import(
    `${packages}/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js`
  );
  const folder = mkdtempSync(join(tmpdir(), "bench-site-"));
  const simulator = await startSimulator("target/simulator.jar", "community");
  const panel = await startPanel("target/panel", join(folder, "data"), [], {
    STREAMS_DEMO: "true",
    STREAMS_PLEX_TV_URL: simulator.url,
    STREAMS_PLEX_CLIENTS_URL: simulator.url,
    STREAMS_PLEX_AUTH_URL: `${simulator.url}/auth`,
  });
  const browser = await puppeteer.launch({
    executablePath: execFileSync("scripts/chromium", {
      encoding: "utf8",
    }).trim(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
  try {
    const [operator, customer] = await Promise.all([
      said(panel, /Operator: (\S+)/),
      said(panel, /Customer .*: (\S+)/),
    ]);
    const site = new URL(customer).origin;
    await openHome(panel.url, operator);
    const page = await browser.newPage();
    const score = async (path, config) => {
      const { lhr } = await lighthouse(
        `${site}${path}`,
        {
          onlyCategories: categories,
          disableStorageReset: true,
          logLevel: "error",
        },
        config,
        page,
      );
      if (process.env.BENCH_WHY) explain(path, lhr);
      return categories.map((name) =>
        Math.round((lhr.categories[name].score ?? 0) * 100),
      );
    };
    for (const [name, path] of [
      ["home", "/"],
      ["My account", "/account"],
    ]) {
      if (path === "/account") await signIn(page, customer);
      for (const [preset, config] of [
        ["desktop", desktopConfig],
        ["mobile", undefined],
      ]) {
        const scores = [];
        for (let run = 0; run < runs; run++)
          scores.push(await score(path, config));
        categories.forEach((category, at) =>
          line(
            `${name}, ${preset}, ${category}, median of ${runs}`,
            String(median(scores.map((each) => each[at]))),
            `aim: at least ${aims[preset][category]}`,
          ),
        );
      }
    }
  } finally {
    await browser.close();
    await panel.stop();
    await simulator.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

// What costs points, for who wants to mend it: BENCH_WHY=1.
function explain(path, lhr) {
  for (const { id, score, displayValue } of Object.values(lhr.audits)) {
    if (score !== null && score < 0.9)
      console.log(
        `  ${path} ${lhr.configSettings.formFactor}: ${id} ${score} ${displayValue ?? ""}`,
      );
  }
}
