import { createServer } from 'node:http';

// The least that answers JSON over HTTP: everything else is measured against it.
const answer = JSON.stringify({ ok: true });
createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(answer);
}).listen(Number(process.env.PORT), '127.0.0.1');
