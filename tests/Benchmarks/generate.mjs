// Generates the data of the benchmark: the same number of articles and the same seed always give the same bytes.
import fs from 'node:fs';
import path from 'node:path';

const words = (
  'river council budget growth energy harbour minister report market winter rail school court union export patient ' +
  'station harvest climate survey factory bridge tariff census mayor coastal grid vaccine housing transit forest ' +
  'copper summit ledger parish budget signal pension turbine orchard debt quarry fleet satellite museum canal wage ' +
  'clinic drought reactor ferry'
).split(' ');
const claimKinds = ['STATEMENT', 'QUANTITY', 'EVENT', 'PREDICTION', 'QUOTE'];
const entityKinds = ['PERSON', 'ORGANISATION', 'PLACE', 'TOPIC'];
const units = ['EUR', 'USD', 'percent', 'people', 'MW', 'tonnes'];
const languages = ['en', 'de', 'fr'];
const pashto = (
  'سوله خبرې پوله اوربند پلاوی حکومت ویاند ښار کابل ' + 'پرېکړه ژمنه ځواک غونډه ګډه ورځ څلورم کال وړاندیز ولسوالۍ هیواد'
).split(' ');
const emoji = ['🕊️', '🤝', '📰', '🇦🇫'];

// The generator mulberry32 is small and fast, and gives the same numbers on every platform.
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

  const publishers = Array.from(
    { length: 12 },
    (_, i) => `${name(9)} ${pick(['Times', 'Post', 'Herald', 'Gazette'])} ${i + 1}`,
  );
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
      id: `A${i}`,
      title: text(60),
      publisher: pick(publishers),
      publishedAt,
      summary: text(400),
      url,
      wordCount: 200 + below(2000),
    });
    const claimCount = 5 + below(7);
    for (let position = 0; position < claimCount; position++) claims.push(claim(`A${i}`, position, publishedAt, url));
  }
  return { articles, claims, entities };

  // Returns two lines of some twenty words, with one word in quotes and an emoji at the end.
  function inPashto(number) {
    const word = k => pashto[(number * 7 + k * 3 + ((number * k) % 5)) % pashto.length];
    const line = (from, count) => Array.from({ length: count }, (_, k) => word(from + k)).join(' ');
    return `${line(0, 9)} "${word(9)}"\n${line(10, 9)}: ${number} ${emoji[number % emoji.length]}`;
  }

  function claim(articleId, position, createdAt, url) {
    const kind = pick(claimKinds);
    const hasQuantity = kind === 'QUANTITY' || random() < 0.2;
    const subjectIds = [];
    const number = claims.length + 1;
    for (let k = 1 + below(3); k > 0; k--) {
      const entity = anEntity();
      if (!subjectIds.includes(entity)) subjectIds.push(entity);
    }
    return {
      id: `C${number}`,
      articleId,
      position,
      kind,
      text: text(120),
      confidence: Math.round(random() * 1000) / 1000,
      verified: random() < 0.5,
      language: pick(languages),
      createdAt,
      sourceUrl: `${url}#c${position}`,
      claimantId: anEntity(),
      subjectIds,
      quantity: hasQuantity ? { value: Math.round(random() * 1e6) / 100, unit: pick(units) } : null,
      occurredOn: random() < 0.6 ? day() : null,
      original: inPashto(number),
      verdict: number % 10 === 0 ? null : `reviewed ${number % 7} times`,
    };
  }
}

export function writeData(folder, articleCount, seed) {
  fs.mkdirSync(folder, { recursive: true });
  for (const [noun, records] of Object.entries(generate(articleCount, seed))) {
    fs.writeFileSync(path.join(folder, `${noun}.json`), JSON.stringify(records));
  }
}
