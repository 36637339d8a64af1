// The store in memory from which every JavaScript server answers, and the resolvers of the benchmark's schema.
import fs from 'node:fs';
import path from 'node:path';

const load = noun => JSON.parse(fs.readFileSync(path.join(process.env.DATA, `${noun}.json`), 'utf8'));
const nothing = [];

export const typeDefs = fs.readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
export const articles = load('articles');
export const claims = load('claims');
export const entities = load('entities');

const byId = records => new Map(records.map(record => [record.id, record]));
export const articleById = byId(articles);
export const claimById = byId(claims);
export const entityById = byId(entities);

export const claimsOfArticle = new Map();
export const claimsByClaimant = new Map();
export const claimsBySubject = new Map();
export const claimsByKind = new Map();
export const articlesByPublisher = new Map();
export const mentionsOfArticle = new Map();
export const articlesOfEntity = new Map();

const add = (map, key, value) => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

for (const article of articles) {
  article.__typename = 'Article';
  add(articlesByPublisher, article.publisher, article);
}
for (const entity of entities) entity.__typename = 'Entity';
for (const claim of claims) {
  claim.__typename = 'Claim';
  add(claimsOfArticle, claim.articleId, claim);
  add(claimsByClaimant, claim.claimantId, claim);
  add(claimsByKind, claim.kind, claim);
  for (const subject of claim.subjectIds) add(claimsBySubject, subject, claim);
}
// An article mentions the entities of its claims, each once and in the order of the claims: the claimant of a claim
// comes before its subjects.
for (const article of articles) {
  const named = new Set();
  for (const claim of claimsOfArticle.get(article.id) ?? nothing) {
    named.add(claim.claimantId);
    for (const subject of claim.subjectIds) named.add(subject);
  }
  mentionsOfArticle.set(
    article.id,
    [...named].map(id => entityById.get(id)),
  );
  for (const id of named) add(articlesOfEntity, id, article);
}

export const toCursor = index => Buffer.from(`arrayconnection:${index}`).toString('base64');
export const fromCursor = cursor => {
  const text = Buffer.from(cursor, 'base64').toString();
  if (!/^arrayconnection:\d+$/.test(text)) throw new Error('Bad cursor');
  return Number(text.slice('arrayconnection:'.length));
};

// Returns a connection: a range of a list. Its edges, cursors and page info are made when they are asked for.
export function connection(list = nothing, { first, after }) {
  if (first != null && first < 0) throw new Error('first must be non-negative');
  const from = after != null ? fromCursor(after) + 1 : 0;
  return { list, from, to: Math.min(list.length, from + (first ?? 20)) };
}

export function edgesOf({ list, from, to }) {
  const edges = [];
  for (let index = from; index < to; index++) edges.push({ index, node: list[index] });
  return edges;
}

export const pageInfoOf = ({ list, from, to }) => ({
  hasNextPage: to < list.length,
  hasPreviousPage: from > 0,
  startCursor: to > from ? toCursor(from) : null,
  endCursor: to > from ? toCursor(to - 1) : null,
});

export function claimList({ kind, claimant }) {
  if (claimant != null) {
    const made = claimsByClaimant.get(claimant) ?? nothing;
    return kind != null ? made.filter(claim => claim.kind === kind) : made;
  }
  return kind != null ? (claimsByKind.get(kind) ?? nothing) : claims;
}

export const nodeById = id => articleById.get(id) ?? claimById.get(id) ?? entityById.get(id) ?? null;

const connectionFields = { totalCount: c => c.list.length, pageInfo: pageInfoOf, edges: edgesOf };
const edgeFields = { cursor: edge => toCursor(edge.index) };

export const resolvers = {
  Query: {
    node: (_, { id }) => nodeById(id),
    article: (_, { id }) => articleById.get(id) ?? null,
    entity: (_, { id }) => entityById.get(id) ?? null,
    articles: (_, page) =>
      connection(page.publisher != null ? articlesByPublisher.get(page.publisher) : articles, page),
    claims: (_, page) => connection(claimList(page), page),
    entities: (_, page) => connection(entities, page),
  },
  Article: {
    claims: (article, page) => connection(claimsOfArticle.get(article.id), page),
    mentions: article => mentionsOfArticle.get(article.id),
  },
  Claim: {
    verdict: claim => {
      if (claim.verdict === null) throw new Error(`${claim.id} has no verdict yet.`);
      return claim.verdict;
    },
    article: claim => articleById.get(claim.articleId),
    claimant: claim => entityById.get(claim.claimantId),
    subjects: claim => claim.subjectIds.map(id => entityById.get(id)),
  },
  Entity: {
    claimsMade: (entity, page) => connection(claimsByClaimant.get(entity.id), page),
    claimsAbout: (entity, page) => connection(claimsBySubject.get(entity.id), page),
    articles: (entity, page) => connection(articlesOfEntity.get(entity.id), page),
  },
  ArticleConnection: connectionFields,
  ClaimConnection: connectionFields,
  EntityConnection: connectionFields,
  ArticleEdge: edgeFields,
  ClaimEdge: edgeFields,
  EntityEdge: edgeFields,
};

// Adds the resolvers to a schema, for executors that do not take a map of resolvers.
export function attachResolvers(schema) {
  for (const [type, fields] of Object.entries(resolvers)) {
    for (const [field, resolve] of Object.entries(fields)) schema.getType(type).getFields()[field].resolve = resolve;
  }
  return schema;
}
