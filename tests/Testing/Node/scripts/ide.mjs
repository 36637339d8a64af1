// Opens the IDE in Chromium as a person does, runs the document of its first tab and says what happened. Input: { url, chromium, operation }.
// Output: { response, origins, complaints }: the answer to the operation, which the page was seen to show, every origin that was asked for
// anything, and what the browser complained of.
import { chromium } from 'playwright-core';
import { text } from 'node:stream/consumers';

const { url, chromium: executablePath, operation } = JSON.parse(await text(process.stdin));
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
  const answers = [];
  page.context().on('request', request => {
    if (!/^(blob|data):/.test(request.url())) origins.add(new URL(request.url()).origin);
  });
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('response', async response => {
    if (response.request().postData()?.includes(operation)) answers.push(await response.text());
  });

  await page.goto(url);
  await page.getByText('Create Document').click({ timeout: patience });
  await page.getByText('Schema available').waitFor({ timeout: patience });
  await run(page);
  process.stdout.write(JSON.stringify({ response: answers[0], origins: [...origins], complaints }));
} finally {
  await browser.close();
}

// A click that comes before the IDE has read the operation out of the editor does nothing, so it is repeated.
async function run(page) {
  const answered = page.getByText('"data"').first();
  for (const end = Date.now() + patience; ;) {
    await page.getByText('Run', { exact: true }).first().click({ timeout: patience });
    const shown = await answered.waitFor({ timeout: 3000 }).then(() => true, error => error);
    if (shown === true) return;
    if (Date.now() > end) throw shown;
  }
}
