// The requests of the benchmark, as HTTP bodies: one object, a page, a wide page, a deep page, a dashboard,
// introspection, text that is not ASCII, and a page on which one position in ten fails.
import { createRequire } from 'node:module';

// The package is imported only when it is needed, because the first run installs it.
const introspection = () =>
  createRequire(new URL('../peers/graphql16/', import.meta.url))('graphql').getIntrospectionQuery();

const one = 'query One { article(id: "A42") { id title publisher publishedAt wordCount } }';

const page = `query Page {
  articles(first: 20) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { cursor node {
      id title publisher publishedAt claims(first: 5) { edges { node { id text kind claimant { name } } } }
    } }
  }
}`;

const wide = `query Wide {
  claims(first: 250) { edges { node {
    id text kind confidence position verified language createdAt sourceUrl occurredOn
  } } }
}`;

const pashto = 'query Pashto { claims(first: 100) { edges { node { id original } } } }';

const failing = 'query Failing { claims(first: 250) { edges { node { id verdict } } } }';

const deep = `query Deep {
  entities(first: 10) {
    edges { node { id name claimsMade(first: 10) {
      edges { node { id article { id title claims(first: 5) { edges { node { id text subjects { name } } } } } } }
    } } }
  }
}`;

const dashboard = `query Dashboard(
  $n: Int! = 5, $publisher: String, $kind: ClaimKind, $who: ID!, $node: ID!, $withInfo: Boolean!, $skipSummary: Boolean!
) {
  latest: articles(first: $n, publisher: $publisher) { ...Articles }
  numbers: claims(first: $n, kind: $kind) {
    total: totalCount edges { node { ...ClaimCard article { ...ArticleCard } } }
  }
  who: entity(id: $who) {
    ...EntityCard
    made: claimsMade(first: 3) { edges { node { ...ClaimCard } } }
    about: claimsAbout(first: 3) { edges { node { ...ClaimCard } } }
  }
  any: node(id: $node) {
    __typename id ... on Claim { ...ClaimCard } ... on Article { ...ArticleCard } ... on Entity { ...EntityCard }
  }
}
fragment Articles on ArticleConnection {
  totalCount
  pageInfo @include(if: $withInfo) { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { ...ArticleCard mentions { ...EntityCard } } }
}
fragment ArticleCard on Article { key: id heading: title publisher publishedAt summary @skip(if: $skipSummary) }
fragment ClaimCard on Claim {
  key: id text kind quantity { value unit } occurredOn by: claimant { ...EntityCard } subjects { ...EntityCard }
}
fragment EntityCard on Entity { key: id name type: kind }`;

export function requests(articles) {
  return {
    Q1: { query: one },
    Q2: { query: page },
    Q3: { query: wide },
    Q4: { query: deep },
    Q5: {
      operationName: 'Dashboard',
      variables: {
        n: 10,
        publisher: articles[3].publisher,
        kind: 'QUANTITY',
        who: 'E7',
        node: 'C100',
        withInfo: true,
        skipSummary: true,
      },
      query: dashboard,
    },
    Q6: { operationName: 'IntrospectionQuery', query: introspection() },
    Q7: { query: pashto },
    Q8: { query: failing },
  };
}
