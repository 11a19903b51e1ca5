import { Module } from '@nestjs/common';
import { Throttle } from '../../platform/access/index.js';
import { AccessLog } from '../../platform/access/log/index.js';
import { CaseFiles, CaseQueries } from '../../platform/case-file/index.js';
import { ContactProofs } from '../../platform/contact-proof/index.js';
import { Clock } from '../../platform/kernel/index.js';
import { Places } from '../../platform/places/index.js';
import { Vault } from '../../platform/vault/index.js';
import { PlacesReader } from '../../procedure/acceptance/index.js';
import { StoredDuplicateCandidates } from '../../procedure/duplicates/index.js';
import { Settings } from '../../settings/index.js';
import { Guidance, GuidanceModule } from '../guidance/index.js';
import { DemoMessagesController } from './demo-messages.controller.js';
import { OwnReports } from './own-reports.js';
import { PhoneController } from './phone.controller.js';
import { PhoneTexts } from './phone-texts.js';
import { ProvePhone } from './prove-phone.js';
import { SimilarReports } from './similar-reports.js';

@Module({
  imports: [GuidanceModule],
  controllers: [PhoneController, DemoMessagesController],
  providers: [
    {
      provide: ProvePhone,
      useFactory: (...parts: ConstructorParameters<typeof ProvePhone>) => new ProvePhone(...parts),
      inject: [ContactProofs, PhoneTexts, Throttle, Vault, Guidance, Settings, Clock],
    },
    {
      provide: OwnReports,
      useFactory: (...parts: ConstructorParameters<typeof OwnReports>) => new OwnReports(...parts),
      inject: [CaseQueries, Places, AccessLog],
    },
    {
      provide: SimilarReports,
      useFactory: (caseFiles: CaseFiles, cases: CaseQueries, places: Places, clock: Clock) => {
        const candidates = new StoredDuplicateCandidates(() => ({ caseFiles, cases }));
        return new SimilarReports(candidates, new PlacesReader(places), clock);
      },
      inject: [CaseFiles, CaseQueries, Places, Clock],
    },
  ],
})
export class PhoneModule {}
