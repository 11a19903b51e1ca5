import { NotFound } from '../not-found/index.js';
import { useHolds } from '../session/index.js';
import { ToolPage } from '../tools/index.js';
import { DeliveriesSheet } from './deliveries.js';
import { deliveryTexts } from './texts.zh.js';

/** The same lists for the centre, which alone may tell a receiver another way (第七条). */
export function DeliveriesPage() {
  return useHolds('centre') ? (
    <ToolPage title={deliveryTexts.title}>
      <DeliveriesSheet state="unknown" />
      <DeliveriesSheet state="held" />
    </ToolPage>
  ) : (
    <NotFound />
  );
}
