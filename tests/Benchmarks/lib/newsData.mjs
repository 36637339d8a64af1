// Writes a data set in the project's own format, always the same for the same number of articles: articles that report
// claims, entities that make claims, and questions that several claims answer with different numbers.
import fs from 'node:fs';
import path from 'node:path';

const claimsOfArticle = 8;
const claimsOfQuestion = 6;
const kinds = ['EVENT', 'STATISTIC', 'OUTCOME', 'POSITION', 'ASSESSMENT'];
const words =
  'harbour bridge council ferry budget storm school market rail museum clinic forest canal orchard reactor'.split(' ');

const pad = number => String(number).padStart(6, '0');
const day = number =>
  `2025-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
const text = (number, count) =>
  Array.from({ length: count }, (_, i) => words[(number * 7 + i * i + 3 * i) % words.length]).join(' ');

export function writeNews(folder, articleCount) {
  const entityCount = Math.max(10, articleCount >> 1);
  const claimCount = articleCount * claimsOfArticle;
  const questionCount = Math.floor(claimCount / claimsOfQuestion / 4);
  const list = (count, make) => Array.from({ length: count }, (_, i) => make(i));

  const files = {
    dataset: { dataset: { name: 'generated', title: 'Generated for the benchmark' } },
    entities: {
      entities: [
        ...list(12, i => ({ id: `outlet-${i}`, kind: 'OUTLET', name: `Outlet ${i}` })),
        ...list(entityCount, i => ({
          id: `person-${pad(i)}`,
          kind: 'PERSON',
          name: `Person ${i}`,
          description: text(i, 12),
        })),
      ],
    },
    articles: {
      articles: list(articleCount, i => ({
        id: `article-${pad(i)}`,
        title: text(i, 8),
        outlet: `outlet-${i % 12}`,
        published: day(i),
        genre: 'NEWS',
        languages: ['en'],
        summary: text(i, 60),
      })),
    },
    questions: {
      questions: list(questionCount, i => ({
        id: `question-${pad(i)}`,
        text: `How many were counted in case ${i}?`,
        aspect: 'QUANTITY',
      })),
    },
    claims: { claims: list(claimCount, i => claim(i, articleCount, entityCount, questionCount)) },
  };
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files))
    fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(content));
}

function claim(i, articleCount, entityCount, questionCount) {
  const article = Math.floor(i / claimsOfArticle);
  const person = k => `person-${pad((i * 31 + k * 17) % entityCount)}`;
  const question = Math.floor(i / 4 / claimsOfQuestion);
  const answers = i % 4 === 0 && question < questionCount;
  const counted = {
    exact: 10 + (i % 3),
    unit: 'case',
    measure: `counted in case ${question}`,
    text: String(10 + (i % 3)),
  };
  return {
    id: `claim-${pad(i)}`,
    text: `${text(i, 14)} ${i}.`,
    kind: kinds[i % kinds.length],
    participants: [{ role: 'SUBJECT', entity: person(1) }],
    ...(answers ? { quantity: counted, questions: [`question-${pad(question)}`] } : { occurred: day(i) }),
    attributions: [
      { article: `article-${pad(article)}`, voice: 'NAMED', claimant: person(0), lines: [1 + (i % 40)] },
      ...(i % 3 === 0
        ? [{ article: `article-${pad((article + 7) % articleCount)}`, voice: 'NARRATOR', lines: [2] }]
        : []),
    ],
  };
}
