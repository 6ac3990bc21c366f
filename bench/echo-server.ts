import Fastify from 'fastify';

/** The HTTP limit: fastify parses the body and sends it back. */
const http = Fastify();
http.post('/echo', async (request) => request.body);
http.get('/echo', async () => ({ ok: true }));
await http.listen({ port: Number(process.argv[2]), host: '127.0.0.1' });
process.stdout.write('ready\n');
