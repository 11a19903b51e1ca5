import { Module } from '@nestjs/common';
import { Clock } from '../kernel/index.js';
import { Database } from '../persistence/index.js';
import { Vault } from '../vault/index.js';
import { Attachments } from './attachment.js';
import { MongoAttachments } from './mongo-attachments.js';
import { MongoResumableUploads } from './mongo-resumable-uploads.js';
import { ResumableUploads } from './resumable-uploads.js';

@Module({
  providers: [
    {
      provide: Attachments,
      useFactory: async (database: Database, vault: Vault, clock: Clock) => {
        const attachments = new MongoAttachments(database.connection, vault, clock);
        await attachments.prepare();
        return attachments;
      },
      inject: [Database, Vault, Clock],
    },
    {
      provide: ResumableUploads,
      useFactory: async (database: Database, vault: Vault, attachments: Attachments) => {
        const uploads = new MongoResumableUploads(database.connection, vault, attachments);
        await uploads.prepare();
        return uploads;
      },
      inject: [Database, Vault, Attachments],
    },
  ],
  exports: [Attachments, ResumableUploads],
})
export class AttachmentsModule {}
