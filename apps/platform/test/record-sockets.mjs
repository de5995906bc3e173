// Loaded before the platform, and by its children, as `--import record-sockets.mjs?log=FILE`: notes
// every host that anything tries to reach.
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const file = new URL(import.meta.url).searchParams.get('log');
const loopback = /^(127\.|::1$|localhost$|$)/;

function note(kind, host) {
  if (!loopback.test(String(host ?? ''))) appendFileSync(file, `${kind} ${host}\n`);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null && !first.path) note('connect', first.host);
  else if (typeof first === 'number') note('connect', typeof second === 'string' ? second : '');
  return connect.apply(this, args);
};

for (const [module, names] of [
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
]) {
  for (const name of names) {
    const original = module[name];
    module[name] = function (host, ...rest) {
      note('lookup', host);
      return original.call(this, host, ...rest);
    };
  }
}

appendFileSync(file, 'recording\n');
