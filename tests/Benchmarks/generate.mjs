// Deterministic data: node generate.mjs FOLDER [articles=1000] [seed]. The same arguments always give the same bytes.
import fs from 'node:fs';
import path from 'node:path';

const words = (
  'river council budget growth energy harbour minister report market winter rail school court union export patient station ' +
  'harvest climate survey factory bridge tariff census mayor coastal grid vaccine housing transit forest copper summit ledger ' +
  'parish budget signal pension turbine orchard debt quarry fleet satellite museum canal wage clinic drought reactor ferry'
).split(' ');
const claimKinds = ['STATEMENT', 'QUANTITY', 'EVENT', 'PREDICTION', 'QUOTE'];
const entityKinds = ['PERSON', 'ORGANISATION', 'PLACE', 'TOPIC'];
const units = ['EUR', 'USD', 'percent', 'people', 'MW', 'tonnes'];
const languages = ['en', 'de', 'fr'];

// mulberry32: small, fast, the same on every platform.
function randomSource(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function generate(articleCount = 1000, seed = 20240607) {
  const random = randomSource(seed);
  const below = n => Math.floor(random() * n);
  const pick = list => list[below(list.length)];
  const two = n => String(n).padStart(2, '0');
  const text = length => {
    let t = '';
    while (t.length < length) t += (t ? ' ' : '') + pick(words);
    t = t.slice(0, length - 1).trimEnd();
    return t[0].toUpperCase() + t.slice(1) + '.';
  };
  const name = length => text(length).replace('.', '');
  const day = () => `${2019 + below(6)}-${two(1 + below(12))}-${two(1 + below(28))}`;

  const publishers = Array.from({ length: 12 }, (_, i) => `${name(9)} ${pick(['Times', 'Post', 'Herald', 'Gazette'])} ${i + 1}`);
  const entityCount = Math.max(5, Math.floor(articleCount / 5));
  const entities = Array.from({ length: entityCount }, (_, i) => ({
    id: `E${i + 1}`,
    name: `${name(10)} ${i + 1}`,
    kind: pick(entityKinds),
    description: text(100),
    country: pick(['SE', 'DE', 'FR', 'US', null]),
  }));
  const anEntity = () => `E${1 + below(entityCount)}`;

  const articles = [];
  const claims = [];
  for (let i = 1; i <= articleCount; i++) {
    const publishedAt = `${day()}T${two(below(24))}:${two(below(60))}:00Z`;
    const url = `https://example.test/articles/${i}`;
    articles.push({
      id: `A${i}`, title: text(60), publisher: pick(publishers), publishedAt, summary: text(400), url, wordCount: 200 + below(2000),
    });
    const claimCount = 5 + below(7);
    for (let position = 0; position < claimCount; position++) claims.push(claim(`A${i}`, position, publishedAt, url));
  }
  return { articles, claims, entities };

  function claim(articleId, position, createdAt, url) {
    const kind = pick(claimKinds);
    const hasQuantity = kind === 'QUANTITY' || random() < 0.2;
    const subjectIds = [];
    for (let k = 1 + below(3); k > 0; k--) {
      const entity = anEntity();
      if (!subjectIds.includes(entity)) subjectIds.push(entity);
    }
    return {
      id: `C${claims.length + 1}`, articleId, position, kind, text: text(120),
      confidence: Math.round(random() * 1000) / 1000, verified: random() < 0.5, language: pick(languages), createdAt,
      sourceUrl: `${url}#c${position}`, claimantId: anEntity(), subjectIds,
      quantity: hasQuantity ? { value: Math.round(random() * 1e6) / 100, unit: pick(units) } : null,
      occurredOn: random() < 0.6 ? day() : null,
    };
  }
}

export function writeData(folder, articleCount, seed) {
  fs.mkdirSync(folder, { recursive: true });
  for (const [noun, records] of Object.entries(generate(articleCount, seed))) {
    fs.writeFileSync(path.join(folder, `${noun}.json`), JSON.stringify(records));
  }
}
