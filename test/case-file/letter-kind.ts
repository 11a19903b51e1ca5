import {
  type CaseFile,
  CaseKind,
  type CaseService,
  type ServiceAnswer,
  type WorkingFile,
} from '../../src/platform/case-file/index.js';
import type { JsonObject } from '../../src/platform/kernel/index.js';

export interface Letter {
  text: string;
  topic: string;
  status: 'open' | 'answered';
  notes: string[];
  /** A letter the register service stumbles over, after it has changed the file. */
  stumbles?: boolean;
  registers?: Record<string, { year: number; n: number }>;
  sealed?: JsonObject;
}

type LetterFile = WorkingFile<Letter>;

function service(name: string, run: (file: LetterFile, inputs: JsonObject) => ServiceAnswer): CaseService<Letter> {
  return { name, title: name, clause: '测试', inputs: [], outputs: [], run };
}

const SERVICES = [
  service('register-letter', (file) => {
    file.domain.notes.push('registered');
    file.grant('unit:registry');
    if (file.domain.stumbles) throw new Error('the register fell over');
    return { outputs: {} };
  }),
  service('remind', (file) => {
    file.domain.notes.push(`reminded at ${file.now.toISOString()}`);
    return { outputs: {} };
  }),
  service('send-answer', (file) => {
    file.domain.status = 'answered';
    const payload = { text: file.domain.text };
    file.send({ channel: 'post', receiver: 'writer', kind: 'answer', payload, onTold: 'told.answer' });
    return { outputs: {} };
  }),
];

/** The smallest office there is: a letter comes in, a clerk answers it. */
export class LetterKind extends CaseKind<Letter> {
  override readonly kind = 'letter';
  override readonly listedBy = ['status', 'topic'];
  private readonly services = new Map(SERVICES.map((one) => [one.name, one]));

  override numberOf(counter: number): string {
    return `L-${String(counter).padStart(5, '0')}`;
  }
  override facts(file: LetterFile): JsonObject {
    return { topic: file.domain.topic };
  }
  override facets(file: CaseFile<Letter>): CaseFile['facets'] {
    return { status: file.domain.status, topic: file.domain.topic };
  }
  override unitFor(_file: LetterFile, role: string): string {
    return `${role}s`;
  }
  override service(name: string): CaseService<Letter> | undefined {
    return this.services.get(name);
  }
  override async decisionFacts(_file: LetterFile, _ruleSet: string, inputs: JsonObject): Promise<JsonObject> {
    return inputs;
  }
  override decided(): void {}
}
