export { keepReceipt } from './receipt.js';
export { ReceiptPage } from './receipt-page.js';
