// Opens the IDE in Chromium as a person does, runs the document of its first tab and says what happened. Input: { url, chromium }.
// Output: { response, origins, complaints }: the text of the response pane, every origin that was asked for anything, and what the
// browser complained of.
import { chromium } from 'playwright-core';
import { text } from 'node:stream/consumers';

const { url, chromium: executablePath } = JSON.parse(await text(process.stdin));
const patience = 60_000;

// Chromium itself must ask nobody either: the test fails where a page reaches for the network.
const switches = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

const browser = await chromium.launch({ executablePath, args: switches });
try {
  const page = await browser.newPage();
  const origins = new Set();
  const complaints = [];
  page.context().on('request', request => {
    if (!/^(blob|data):/.test(request.url())) origins.add(new URL(request.url()).origin);
  });
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));

  await page.goto(url);
  await page.getByText('Create Document').click({ timeout: patience });
  await page.getByText('Schema available').waitFor({ timeout: patience });
  await page.keyboard.press('Control+Alt+Enter');
  await page.getByText('"data"').first().waitFor({ timeout: patience });
  const response = await page.evaluate(() => document.body.innerText);
  process.stdout.write(JSON.stringify({ response, origins: [...origins], complaints }));
} finally {
  await browser.close();
}
