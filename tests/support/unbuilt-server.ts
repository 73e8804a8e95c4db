// The front door and the API without a build and without pages, on a port of its own, which it prints.
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openForFrontDoor } from '../../app/_server/front-door';
import { createFrontDoor } from '../../server/front-door.mjs';

await openForFrontDoor();
const noPages = (_: IncomingMessage, response: ServerResponse) => response.writeHead(404).end();
const server = await createFrontDoor(noPages);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
