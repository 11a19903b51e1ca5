import { z } from 'zod';
import { PolicyReleases } from '../../platform/policy/index.js';

export const PORTAL_TEXTS_PATH = 'rules/texts/portal.json';

/** Texts of the portal, as a release carries them. */
export const portalTexts = z.strictObject({
  name: z.string(),
  purpose: z.string(),
  clause: z.string(),
  principles: z.array(z.string()),
  channels: z.array(z.strictObject({ key: z.string(), title: z.string(), contact: z.string() })).length(3),
  channelsNote: z.string(),
  categories: z.array(z.string()).length(8),
  elsewhere: z.array(z.strictObject({ matter: z.string(), authority: z.string(), phone: z.string().min(1) })),
  notices: z.array(z.string()),
});

/** What the portal says of itself: data of the release in force; and whether this house only practises. */
export const about = portalTexts
  .extend({ mode: z.enum(['demo', 'production']) })
  .meta({ id: 'About', description: '平台说明：宗旨、渠道、受理类别、其他渠道、须知' });

/** Reads it from the live release. */
export class About {
  constructor(
    private readonly policy: PolicyReleases,
    private readonly mode: 'demo' | 'production',
  ) {}

  /** @throws ZodError for a text file that was never checked: a fault of the release */
  read(): z.infer<typeof about> {
    return { ...portalTexts.parse(this.policy.live().data(PORTAL_TEXTS_PATH)), mode: this.mode };
  }
}
