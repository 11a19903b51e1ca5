import type { Directory } from '../../platform/directory/index.js';
import type { Actor, Clock } from '../../platform/kernel/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import type { AlertLadder } from '../../procedure/emergency/index.js';

const ACKNOWLEDGE = 'emergency.ack';

export interface ContactTree {
  ackMinutes: number;
  ladder: { step: number; post: string; title: string; receiver: string }[];
  people: { name: string; title: string; unit: string }[];
}

/** Who is told in which order, and who is who in the duty office: data of the release in force. */
export class Contacts {
  constructor(
    private readonly ladder: AlertLadder,
    private readonly directory: Directory,
    private readonly policy: PolicyReleases,
    private readonly clock: Clock,
  ) {}

  async of({ unit }: Actor): Promise<ContactTree> {
    const release = await this.policy.inForceAt(this.clock.now());
    const posts = await this.ladder.of(release);
    const name = this.directory.unit(unit)?.name ?? '';
    return {
      ackMinutes: (await this.policy.compiled(release)).limit(ACKNOWLEDGE).amount,
      ladder: posts.map(({ post, title, receiver }, at) => ({ step: at + 1, post, title, receiver })),
      people: this.directory.people(unit).map((person) => ({ name: person.name, title: person.title, unit: name })),
    };
  }
}
