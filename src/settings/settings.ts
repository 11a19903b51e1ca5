import { isAbsolute, relative, resolve } from 'node:path';
import { z } from 'zod';

/** How this host runs. Parsed once at start (docs/settings.md); nothing else reads the environment. */
export abstract class Settings {
  abstract readonly mode: 'demo' | 'production';
  abstract readonly host: string;
  /** 0 lets the system choose. */
  abstract readonly port: number;
  abstract readonly dataDir: string;
  /** Null means the embedded default database in `dataDir`. */
  abstract readonly mongodbUri: string | null;
  /** Null means a key generated inside `dataDir`: demo only. */
  abstract readonly masterKeyFile: string | null;
  /** Address the outside world uses; decides the cookie's Secure flag and the origin that may send forms. */
  abstract readonly publicUrl: string | null;
  /** True when browsers reach us over https: cookies are Secure. */
  abstract readonly secure: boolean;
  /** Number of proxies in front of the host whose X-Forwarded headers are believed. */
  abstract readonly trustProxy: number;
  abstract readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  /** Instant at which the movable clock of the demo starts; null means the real time. */
  abstract readonly clockStart: Date | null;
  abstract readonly sweepSeconds: number;
  abstract readonly secondPersonPublishes: boolean;
  /** Gateway for text messages; null uses the demo's stand-in, or none in production. */
  abstract readonly smsGatewayUrl: string | null;
  /** Requests one address may make on the public routes each minute. */
  abstract readonly publicPerMinute: number;
}

/** Everything wrong with the environment, at once. */
export class SettingsFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`设置有误，无法启动：\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const YES_NO = z.enum(['yes', 'no'], '应为 yes 或 no');
const text = z.string();

function whole(min: number, max: number) {
  const words = `应为 ${min}–${max} 的整数`;
  return z
    .string()
    .regex(/^\d{1,9}$/, words)
    .transform(Number)
    .pipe(z.number().min(min, words).max(max, words));
}

const environment = z.object({
  MODE: z.enum(['demo', 'production'], '应为 demo 或 production').default('demo'),
  HOST: text.default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  DATA_DIR: text.default('.data'),
  MONGODB_URI: text.regex(/^mongodb(\+srv)?:\/\//, '应以 mongodb:// 或 mongodb+srv:// 开头').optional(),
  MASTER_KEY_FILE: text.optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: '应为 http(s):// 开头的网址' }).optional(),
  TRUST_PROXY: whole(0, 10).default(0),
  TLS_CERT_FILE: text.optional(),
  TLS_KEY_FILE: text.optional(),
  CLOCK: z.iso.datetime({ offset: true, error: '应为带时区的时刻，例如 2026-03-02T09:00:00+08:00' }).optional(),
  SWEEP_SECONDS: whole(1, 3600).default(5),
  PUBLISH_NEEDS_SECOND_PERSON: YES_NO.optional(),
  SMS_GATEWAY_URL: z.url({ protocol: /^https?$/, error: '应为 http(s):// 开头的网址' }).optional(),
  PUBLIC_PER_MINUTE: whole(1, 1_000_000).optional(),
});

type Environment = z.infer<typeof environment>;

/** Names of the variables this product reads; docs/settings.md lists exactly these (tested). */
export const SETTING_NAMES: readonly string[] = Object.keys(environment.shape);

/**
 * Reads the settings from environment variables; an empty variable counts as not set.
 * @throws SettingsFault naming every fault.
 */
export function parseSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(SETTING_NAMES.map((name) => [name, variables[name]?.trim() || undefined]));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new SettingsFault(parsed.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`));
  }
  const faults = [...pairFaults(parsed.data), ...modeFaults(parsed.data)];
  if (faults.length > 0) throw new SettingsFault(faults);
  return toSettings(parsed.data);
}

function pairFaults(env: Environment): string[] {
  return (env.TLS_CERT_FILE === undefined) === (env.TLS_KEY_FILE === undefined)
    ? []
    : ['TLS_CERT_FILE 与 TLS_KEY_FILE：须同时设置'];
}

function modeFaults(env: Environment): string[] {
  return env.MODE === 'demo' ? demoFaults(env) : productionFaults(env);
}

function demoFaults(env: Environment): string[] {
  return LOOPBACK.has(env.HOST) ? [] : [`HOST：演示模式只在本机监听（127.0.0.1），现为 ${env.HOST}`];
}

function productionFaults(env: Environment): string[] {
  const faults: string[] = [];
  if (env.CLOCK !== undefined) faults.push('CLOCK：可调时钟只用于演示模式，生产模式不得设置');
  if (env.MASTER_KEY_FILE === undefined) faults.push('MASTER_KEY_FILE：生产模式须指定主密钥文件，不得由系统生成');
  else if (isInside(env.DATA_DIR, env.MASTER_KEY_FILE)) {
    faults.push('MASTER_KEY_FILE：主密钥不得放在 DATA_DIR 之内');
  }
  if (env.TRUST_PROXY === 0 && env.TLS_CERT_FILE === undefined) {
    faults.push('TLS_CERT_FILE / TRUST_PROXY：生产模式须使用 https，或声明前面的反向代理');
  }
  if (env.PUBLIC_URL === undefined || !env.PUBLIC_URL.startsWith('https://')) {
    faults.push('PUBLIC_URL：生产模式须为 https:// 开头的对外网址');
  }
  return faults;
}

function isInside(folder: string, file: string): boolean {
  const way = relative(resolve(folder), resolve(file));
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

function toSettings(env: Environment): Settings {
  return {
    mode: env.MODE,
    host: env.HOST,
    port: env.PORT,
    dataDir: resolve(env.DATA_DIR),
    mongodbUri: env.MONGODB_URI ?? null,
    masterKeyFile: env.MASTER_KEY_FILE === undefined ? null : resolve(env.MASTER_KEY_FILE),
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    secure: env.TLS_CERT_FILE !== undefined || (env.PUBLIC_URL?.startsWith('https://') ?? false),
    trustProxy: env.TRUST_PROXY,
    tls: env.TLS_CERT_FILE && env.TLS_KEY_FILE ? { certFile: env.TLS_CERT_FILE, keyFile: env.TLS_KEY_FILE } : null,
    clockStart: env.CLOCK === undefined ? null : new Date(env.CLOCK),
    sweepSeconds: env.SWEEP_SECONDS,
    secondPersonPublishes: (env.PUBLISH_NEEDS_SECOND_PERSON ?? (env.MODE === 'production' ? 'yes' : 'no')) === 'yes',
    smsGatewayUrl: env.SMS_GATEWAY_URL ?? null,
    publicPerMinute: env.PUBLIC_PER_MINUTE ?? (env.MODE === 'production' ? 60 : 100_000),
  };
}
