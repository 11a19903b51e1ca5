import { mongo } from 'mongoose';

const DUPLICATE = 11_000;

export function isDuplicate(fault: unknown): boolean {
  return fault instanceof mongo.MongoError && fault.code === DUPLICATE;
}

/**
 * True when it is unknown whether a write arrived: the connection broke, or the server could not confirm in time.
 * The command key tells afterwards.
 */
export function isOutcomeUnknown(fault: unknown): boolean {
  return (
    fault instanceof mongo.MongoNetworkError ||
    fault instanceof mongo.MongoServerSelectionError ||
    fault instanceof mongo.MongoWriteConcernError ||
    fault instanceof mongo.MongoNotConnectedError ||
    (fault instanceof mongo.MongoError && fault.hasErrorLabel('RetryableWriteError'))
  );
}

/** Runs a batch of writes of which some may be there already: those are successes. */
export async function ignoringDuplicates(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (fault) {
    if (!(fault instanceof mongo.MongoBulkWriteError) || !onlyDuplicates(fault)) throw fault;
  }
}

function onlyDuplicates(fault: mongo.MongoBulkWriteError): boolean {
  const errors = Array.isArray(fault.writeErrors) ? fault.writeErrors : [fault.writeErrors];
  return errors.length > 0 && errors.every((error) => error.code === DUPLICATE) && !fault.result.getWriteConcernError();
}
