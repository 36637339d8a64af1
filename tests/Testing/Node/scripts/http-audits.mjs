// Audits a server of GraphQL over HTTP. Input: { url }. Output: an array of { id, name, status, reason }.
import { readFileSync } from 'node:fs';
import { auditServer } from 'graphql-http';

const { url } = JSON.parse(readFileSync(0, 'utf8'));
const results = await auditServer({ url });
process.stdout.write(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason }))));
