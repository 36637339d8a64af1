// Runs Microsoft's own client (npm package @azure/data-tables). Input: { connectionString, table, insert, read }. It
// inserts the entities of insert, and writes the entities of the partitions in read, with values as { type, value }.
// With { connectionString, signatureFor: permissions } it writes a shared access signature of the account instead. With
// { connectionString, deleteTables: names } it deletes tables, as a person with a storage explorer does.
import {
  AzureNamedKeyCredential,
  TableClient,
  TableServiceClient,
  generateAccountSas,
  odata,
} from '@azure/data-tables';
import { text } from 'node:stream/consumers';

const ask = JSON.parse(await text(process.stdin));
const action = ask.signatureFor ? sign : ask.deleteTables ? remove : exchange;
process.stdout.write(JSON.stringify(await action(ask)));

function sign({ connectionString, signatureFor }) {
  const setting = name => new RegExp(`${name}=([^;]+)`).exec(connectionString)[1];
  const credential = new AzureNamedKeyCredential(setting('AccountName'), setting('AccountKey'));
  const permissions = Object.fromEntries(signatureFor.map(name => [name, true]));
  return generateAccountSas(credential, { expiresOn: new Date(Date.now() + 3600e3), permissions });
}

async function remove({ connectionString, deleteTables }) {
  const client = TableServiceClient.fromConnectionString(connectionString, { allowInsecureConnection: true });
  for (const table of deleteTables) await client.deleteTable(table);
  return deleteTables;
}

async function exchange({ connectionString, table, insert = [], read = [] }) {
  const client = TableClient.fromConnectionString(connectionString, table, { allowInsecureConnection: true });
  for (const entity of insert) await client.createEntity(entity);
  const found = [];
  for (const partition of read) {
    const queryOptions = { filter: odata`PartitionKey eq ${partition}` };
    for await (const entity of client.listEntities({ queryOptions, disableTypeConversion: true })) {
      const { etag, timestamp, ...rest } = entity;
      found.push(rest);
    }
  }
  return found;
}
