// Opens the IDE in Chromium as a person does, runs the document of its first tab, and opens the documentation of the
// schema. Input: { url, chromium, description }; the description is a text that the documentation of the type Query has
// to show. Output: { answers, origins, policies, complaints }: each GraphQL request with its response, every origin
// that was requested, the content security policies of the pages, and the errors in the browser's console. It fails if
// the page does not show a response or the description.
import { chromium } from 'playwright-core';
import { text } from 'node:stream/consumers';

const { url, chromium: executablePath, description } = JSON.parse(await text(process.stdin));
const patience = 60_000;

// These switches also keep Chromium itself from using the network.
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const browser = await chromium.launch({ executablePath, args: switches });
try {
  const page = await browser.newPage();
  const origins = new Set();
  const policies = new Set();
  const complaints = [];
  const answers = [];
  page.context().on('request', request => {
    if (!/^(blob|data):/.test(request.url())) origins.add(new URL(request.url()).origin);
  });
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('response', response => {
    const request = response.request();
    if (request.method() === 'POST') answers.push(read(request, response));
    if (request.resourceType() === 'document' && response.ok())
      policies.add(response.headers()['content-security-policy']);
  });

  await page.goto(url);
  // The page reloads once its service worker is active, and forgets earlier clicks.
  const isReloaded = () => performance.getEntriesByType('navigation')[0].type === 'reload';
  await page.waitForFunction(isReloaded, null, { timeout: patience });
  await page.getByText('Create Document').click({ timeout: patience });
  await page.getByText('Schema available').waitFor({ timeout: patience });
  await run(page);
  await page.getByText('Schema Reference').click({ timeout: patience });
  await page.getByText(description).waitFor({ timeout: patience });
  const output = { answers: await Promise.all(answers), origins: [...origins], policies: [...policies], complaints };
  process.stdout.write(JSON.stringify(output));
} finally {
  await browser.close();
}

async function read(request, response) {
  return { request: request.postDataJSON(), status: response.status(), body: await response.json() };
}

// A click before the IDE has read the operation from the editor does nothing, so it is repeated.
async function run(page) {
  const answered = page.getByText('"data"').first();
  for (const end = Date.now() + patience; ;) {
    await page.getByText('Run', { exact: true }).first().click({ timeout: patience });
    const shown = await answered.waitFor({ timeout: 3000 }).then(
      () => true,
      error => error,
    );
    if (shown === true) return;
    if (Date.now() > end) throw shown;
  }
}
