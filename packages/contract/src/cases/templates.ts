/** Stages of the matters that are under way most often, by name: whoever reports a case need not write them down each time. */
import type { ReportedStage } from './reported.ts';

export type CaseTemplate = 'parcel';

export const caseTemplates: Readonly<Record<CaseTemplate, readonly ReportedStage[]>> = {
  parcel: [
    { id: 'ordered', label: { de: 'Bestellt', en: 'Ordered' }, owner: 'us' },
    { id: 'paid', label: { de: 'Bezahlt', en: 'Paid' }, owner: 'us' },
    { id: 'packed', label: { de: 'Gepackt', en: 'Packed' }, owner: 'us' },
    { id: 'shipped', label: { de: 'Verschickt', en: 'Shipped' }, owner: 'partner', milestone: 'onTheWay' },
    { id: 'outForDelivery', label: { de: 'In Zustellung', en: 'Out for delivery' }, owner: 'partner', milestone: 'onTheWay' },
    { id: 'delivered', label: { de: 'Zugestellt', en: 'Delivered' }, owner: 'us', milestone: 'done' },
  ],
};
