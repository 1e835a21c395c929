/**
 * Stages of the matters that are under way most often, by name: whoever reports a case need not write them down each time. A stage is where the case is
 * now; whose turn it is then says its owner.
 */
import type { ReportedStage } from './reported.ts';

export type CaseTemplate =
  | 'parcel'
  | 'broadband'
  | 'tariff-switch'
  | 'electricity-move'
  | 'electricity-switch'
  | 'meter'
  | 'claim'
  | 'repair'
  | 'cancellation'
  | 'return'
  | 'refund'
  | 'appointment';

const carrier = { de: 'Paketdienst', en: 'Carrier' };
const gridOperator = { de: 'Netzbetreiber', en: 'Grid operator' };

export const caseTemplates: Readonly<Record<CaseTemplate, readonly ReportedStage[]>> = {
  parcel: [
    {
      id: 'ordered',
      label: { de: 'Bestellt', en: 'Ordered' },
      explain: { de: 'Die Bestellung ist da, und die Ware ist reserviert.', en: 'We have the order, and the goods are set aside.' },
      owner: 'us',
    },
    {
      id: 'paid',
      label: { de: 'Bezahlt', en: 'Paid' },
      explain: { de: 'Die Zahlung ist geklärt, gleich wird gepackt.', en: 'The payment is settled, packing comes next.' },
      owner: 'us',
    },
    {
      id: 'packed',
      label: { de: 'Gepackt', en: 'Packed' },
      explain: { de: 'Das Paket steht bereit und wird abgeholt.', en: 'The parcel is ready for the carrier to collect.' },
      owner: 'us',
    },
    {
      id: 'shipped',
      label: { de: 'Verschickt', en: 'Shipped' },
      explain: { de: 'Der Paketdienst hat das Paket.', en: 'The carrier has the parcel.' },
      owner: 'partner',
      partner: carrier,
      milestone: 'onTheWay',
    },
    {
      id: 'outForDelivery',
      label: { de: 'In Zustellung', en: 'Out for delivery' },
      explain: { de: 'Das Paket liegt im Wagen und kommt heute.', en: 'The parcel is in the van and arrives today.' },
      owner: 'partner',
      partner: carrier,
      milestone: 'onTheWay',
    },
    { id: 'delivered', label: { de: 'Zugestellt', en: 'Delivered' }, owner: 'us', milestone: 'done' },
  ],
  broadband: [
    {
      id: 'confirmed',
      label: { de: 'Auftrag bestätigt', en: 'Order confirmed' },
      explain: { de: 'Der Vertrag steht, wir bereiten den Anschluss vor.', en: 'The contract stands, we prepare the line.' },
      owner: 'us',
    },
    {
      id: 'released',
      label: { de: 'Freigabe vom alten Anbieter', en: 'Release by the old provider' },
      explain: {
        de: 'Ihr alter Anbieter nennt den Tag, an dem er Leitung und Rufnummer hergibt.',
        'de-du': 'Dein alter Anbieter nennt den Tag, an dem er Leitung und Rufnummer hergibt.',
        en: 'Your old provider names the day on which he lets go of line and number.',
      },
      owner: 'partner',
      partner: { de: 'Ihr alter Anbieter', 'de-du': 'Dein alter Anbieter', en: 'Your old provider' },
    },
    {
      id: 'agreed',
      label: { de: 'Termin steht', en: 'Date agreed' },
      explain: { de: 'Der Tag der Umschaltung ist vereinbart.', en: 'The day of the switch is agreed.' },
      owner: 'us',
    },
    {
      id: 'router',
      label: { de: 'Router unterwegs', en: 'Router on its way' },
      explain: {
        de: 'Der Router kommt vor dem Termin. Bis dahin bleibt er im Karton.',
        en: 'The router arrives before the day. Until then it stays in its box.',
      },
      owner: 'partner',
      partner: carrier,
      milestone: 'onTheWay',
    },
    {
      id: 'switch',
      label: { de: 'Technikertermin und Umschaltung', en: 'Technician and switch' },
      explain: {
        de: 'An diesem Tag schalten wir um. Das Internet kann dabei einige Stunden ausfallen.',
        en: 'On this day we switch over. The internet may be down for a few hours.',
      },
      owner: 'us',
    },
    {
      id: 'active',
      label: { de: 'Anschluss ist aktiv', en: 'Line is active' },
      explain: { de: 'Der Anschluss läuft. Es fehlt nur noch die erste Rechnung.', en: 'The line is up. Only the first bill is still to come.' },
      owner: 'us',
    },
    { id: 'firstBill', label: { de: 'Erste Rechnung', en: 'First bill' }, owner: 'us', milestone: 'done' },
  ],
  'tariff-switch': [
    {
      id: 'received',
      label: { de: 'Wechsel eingegangen', en: 'Switch received' },
      explain: { de: 'Der Wunsch ist da und wird geprüft.', en: 'We have the request and will check it.' },
      owner: 'us',
    },
    {
      id: 'checked',
      label: { de: 'Wird geprüft', en: 'Being checked' },
      explain: { de: 'Wir sehen nach, ob Vertrag und Zähler zum Tarif passen.', en: 'We look whether contract and meter fit the tariff.' },
      owner: 'us',
      milestone: 'inReview',
    },
    {
      id: 'confirmed',
      label: { de: 'Bestätigt', en: 'Confirmed' },
      explain: {
        de: 'Der Wechsel steht fest, der neue Preis gilt ab dem genannten Tag.',
        en: 'The switch is settled, the new price applies from the day named.',
      },
      owner: 'us',
    },
    {
      id: 'active',
      label: { de: 'Neuer Tarif gilt', en: 'New tariff applies' },
      explain: { de: 'Ab jetzt rechnen wir mit dem neuen Preis.', en: 'From now on we charge the new price.' },
      owner: 'us',
    },
    { id: 'bill', label: { de: 'Neuer Preis auf der Rechnung', en: 'New price on the bill' }, owner: 'us', milestone: 'done' },
  ],
  'electricity-move': [
    {
      id: 'received',
      label: { de: 'Umzug gemeldet', en: 'Move reported' },
      explain: { de: 'Die Meldung ist da.', en: 'We have your notice.' },
      owner: 'us',
    },
    {
      id: 'gridOperator',
      label: { de: 'Anfrage beim Netzbetreiber', en: 'Grid operator asked' },
      explain: {
        de: 'Der Netzbetreiber ordnet den Zähler der neuen Wohnung zu. Er hat dafür einen Werktag.',
        en: 'The grid operator matches the meter of the new home. He has one working day for it.',
      },
      owner: 'partner',
      partner: gridOperator,
    },
    {
      id: 'confirmed',
      label: { de: 'Bestätigt', en: 'Confirmed' },
      explain: { de: 'Alt und neu sind zugeordnet, der Tag steht fest.', en: 'Old and new home are matched, the day is settled.' },
      owner: 'us',
    },
    {
      id: 'start',
      label: { de: 'Strom an der neuen Adresse', en: 'Electricity at the new address' },
      explain: {
        de: 'Der Vertrag läuft an der neuen Adresse. Es fehlt die Schlussrechnung der alten.',
        en: 'The contract runs at the new address. The closing bill of the old one is to come.',
      },
      owner: 'us',
    },
    { id: 'closingBill', label: { de: 'Schlussrechnung', en: 'Closing bill' }, owner: 'us', milestone: 'done' },
  ],
  'electricity-switch': [
    {
      id: 'received',
      label: { de: 'Auftrag eingegangen', en: 'Order received' },
      explain: { de: 'Der Auftrag ist da, wir melden ihn beim Netzbetreiber an.', en: 'We have the order and register it with the grid operator.' },
      owner: 'us',
    },
    {
      id: 'gridOperator',
      label: { de: 'Anfrage beim Netzbetreiber', en: 'Grid operator asked' },
      explain: {
        de: 'Netzbetreiber und alter Versorger bestätigen den Wechsel. Der Strom bleibt die ganze Zeit an.',
        en: 'Grid operator and old supplier confirm the switch. The power stays on all the time.',
      },
      owner: 'partner',
      partner: gridOperator,
    },
    {
      id: 'confirmed',
      label: { de: 'Bestätigt', en: 'Confirmed' },
      explain: { de: 'Der Lieferbeginn steht fest.', en: 'The start of supply is settled.' },
      owner: 'us',
    },
    {
      id: 'start',
      label: { de: 'Lieferung läuft', en: 'Supply has begun' },
      explain: { de: 'Ab jetzt kommt der Strom von uns.', en: 'From now on the electricity comes from us.' },
      owner: 'us',
    },
    { id: 'bill', label: { de: 'Erste Rechnung', en: 'First bill' }, owner: 'us', milestone: 'done' },
  ],
  meter: [
    {
      id: 'received',
      label: { de: 'Zählerstand eingegangen', en: 'Reading received' },
      explain: { de: 'Der Stand ist da.', en: 'We have the reading.' },
      owner: 'us',
    },
    {
      id: 'plausible',
      label: { de: 'Wird geprüft', en: 'Being checked' },
      explain: { de: 'Wir vergleichen mit den Ständen davor.', en: 'We compare it with earlier readings.' },
      owner: 'us',
      milestone: 'inReview',
    },
    {
      id: 'booked',
      label: { de: 'Verbucht', en: 'Booked' },
      explain: { de: 'Der Stand gilt und steht auf der nächsten Rechnung.', en: 'The reading counts and will be on the next bill.' },
      owner: 'us',
    },
    { id: 'bill', label: { de: 'Auf der Rechnung', en: 'On the bill' }, owner: 'us', milestone: 'done' },
  ],
  claim: [
    {
      id: 'reported',
      label: { de: 'Schaden gemeldet', en: 'Damage reported' },
      explain: { de: 'Die Meldung ist da.', en: 'We have your report.' },
      owner: 'us',
    },
    {
      id: 'number',
      label: { de: 'Schadennummer vergeben', en: 'Claim number given' },
      explain: { de: 'Eine Kollegin ist zuständig und sieht sich alles an.', en: 'A colleague is in charge and looks at everything.' },
      owner: 'us',
    },
    {
      id: 'documents',
      label: { de: 'Unterlagen', en: 'Documents' },
      explain: {
        de: 'Wir brauchen noch etwas von Ihnen, meist Fotos oder eine Rechnung.',
        'de-du': 'Wir brauchen noch etwas von dir, meist Fotos oder eine Rechnung.',
        en: 'We still need something from you, mostly photos or a receipt.',
      },
      owner: 'customer',
    },
    {
      id: 'expert',
      label: { de: 'Gutachten', en: 'Expert' },
      explain: { de: 'Ein Gutachter beurteilt Ursache und Höhe des Schadens.', en: 'An expert judges what caused it and what it costs.' },
      owner: 'partner',
      partner: { de: 'Gutachter', en: 'Expert' },
    },
    {
      id: 'decision',
      label: { de: 'Entscheidung', en: 'Decision' },
      explain: { de: 'Alles liegt vor, wir entscheiden.', en: 'Everything is here, we decide.' },
      owner: 'us',
      milestone: 'inReview',
    },
    { id: 'paid', label: { de: 'Ausgezahlt', en: 'Paid out' }, owner: 'us', milestone: 'done' },
  ],
  repair: [
    {
      id: 'received',
      label: { de: 'Gerät angekommen', en: 'Device received' },
      explain: { de: 'Das Gerät liegt in der Werkstatt.', en: 'The device is in the workshop.' },
      owner: 'us',
    },
    {
      id: 'estimate',
      label: { de: 'Kostenvoranschlag', en: 'Estimate' },
      explain: { de: 'Wir sehen nach, was fehlt und was es kostet.', en: 'We find out what is wrong and what it costs.' },
      owner: 'us',
      milestone: 'inReview',
    },
    {
      id: 'approval',
      label: { de: 'Ihre Freigabe', 'de-du': 'Deine Freigabe', en: 'Your approval' },
      explain: {
        de: 'Wir fangen erst an, wenn Sie zustimmen.',
        'de-du': 'Wir fangen erst an, wenn du zustimmst.',
        en: 'We begin only when you agree.',
      },
      owner: 'customer',
    },
    {
      id: 'inRepair',
      label: { de: 'In Reparatur', en: 'In repair' },
      explain: { de: 'Die Werkstatt arbeitet daran.', en: 'The workshop is at it.' },
      owner: 'us',
    },
    {
      id: 'ready',
      label: { de: 'Fertig zur Abholung oder verschickt', en: 'Ready to collect, or sent' },
      explain: { de: 'Das Gerät ist geprüft und geht zurück.', en: 'The device is tested and goes back.' },
      owner: 'us',
      milestone: 'readyForYou',
    },
    { id: 'returned', label: { de: 'Zurückgegeben', en: 'Back with you' }, owner: 'us', milestone: 'done' },
  ],
  cancellation: [
    {
      id: 'received',
      label: { de: 'Kündigung eingegangen', en: 'Cancellation received' },
      explain: { de: 'Die Kündigung ist da, mit Tag und Uhrzeit.', en: 'We have the cancellation, with day and time.' },
      owner: 'us',
    },
    {
      id: 'endDate',
      label: { de: 'Vertragsende bestätigt', en: 'End of contract confirmed' },
      explain: { de: 'Der letzte Tag des Vertrags steht fest.', en: 'The last day of the contract is settled.' },
      owner: 'us',
    },
    {
      id: 'deviceReturn',
      label: { de: 'Rückgabe der Geräte', en: 'Return of devices' },
      explain: {
        de: 'Gemietete Geräte schicken Sie mit unserem Etikett zurück, kostenlos.',
        'de-du': 'Gemietete Geräte schickst du mit unserem Etikett zurück, kostenlos.',
        en: 'You send rented devices back with our label, free of charge.',
      },
      owner: 'customer',
    },
    {
      id: 'finalBill',
      label: { de: 'Schlussrechnung', en: 'Final bill' },
      explain: { de: 'Wir rechnen bis zum letzten Tag ab.', en: 'We bill up to the last day.' },
      owner: 'us',
    },
    { id: 'deposit', label: { de: 'Guthaben oder Kaution zurück', en: 'Credit or deposit back' }, owner: 'us', milestone: 'done' },
  ],
  return: [
    {
      id: 'announced',
      label: { de: 'Rückgabe angemeldet', en: 'Return registered' },
      explain: { de: 'Das Etikett kommt per E-Mail.', en: 'The label comes by e-mail.' },
      owner: 'us',
    },
    {
      id: 'label',
      label: { de: 'Etikett ist da', en: 'Label is there' },
      explain: {
        de: 'Kleben Sie das Etikett auf das Paket und geben Sie es ab. Ein Drucker ist nicht nötig, der Code auf dem Telefon genügt.',
        'de-du': 'Kleb das Etikett auf das Paket und gib es ab. Ein Drucker ist nicht nötig, der Code auf dem Telefon genügt.',
        en: 'Put the label on the parcel and hand it in. You need no printer, the code on your phone will do.',
      },
      owner: 'customer',
    },
    {
      id: 'underway',
      label: { de: 'Auf dem Weg zu uns', en: 'On its way to us' },
      explain: { de: 'Der Paketdienst hat die Rücksendung.', en: 'The carrier has what you sent back.' },
      owner: 'partner',
      partner: carrier,
      milestone: 'onTheWay',
    },
    {
      id: 'checked',
      label: { de: 'Angekommen, wird geprüft', en: 'Arrived, being checked' },
      explain: { de: 'Die Ware ist da, wir sehen sie durch.', en: 'The goods are here, we look through them.' },
      owner: 'us',
      milestone: 'inReview',
    },
    { id: 'refunded', label: { de: 'Erstattet', en: 'Refunded' }, owner: 'us', milestone: 'done' },
  ],
  refund: [
    {
      id: 'announced',
      label: { de: 'Erstattung vorgemerkt', en: 'Refund noted' },
      explain: { de: 'Wir rechnen aus, was zurückgeht.', en: 'We work out what goes back.' },
      owner: 'us',
    },
    {
      id: 'approved',
      label: { de: 'Freigegeben', en: 'Approved' },
      explain: { de: 'Der Betrag steht fest.', en: 'The amount is settled.' },
      owner: 'us',
    },
    {
      id: 'sent',
      label: { de: 'Überwiesen', en: 'Sent' },
      explain: { de: 'Das Geld ist unterwegs. Banken brauchen dafür einen Werktag.', en: 'The money is on its way. Banks take one working day.' },
      owner: 'partner',
      partner: { de: 'Bank', en: 'Bank' },
      milestone: 'onTheWay',
    },
    { id: 'credited', label: { de: 'Gutgeschrieben', en: 'Credited' }, owner: 'us', milestone: 'done' },
  ],
  appointment: [
    {
      id: 'requested',
      label: { de: 'Termin angefragt', en: 'Appointment asked for' },
      explain: { de: 'Wir suchen einen passenden Techniker.', en: 'We are finding the right technician.' },
      owner: 'us',
    },
    {
      id: 'booked',
      label: { de: 'Termin steht', en: 'Appointment booked' },
      explain: {
        de: 'Tag und Uhrzeit stehen fest. Verschieben geht bis zum Tag davor.',
        en: 'Day and time are settled. You can move it until the day before.',
      },
      owner: 'us',
    },
    {
      id: 'underway',
      label: { de: 'Techniker ist unterwegs', en: 'Technician on the way' },
      explain: { de: 'Der Techniker ist losgefahren.', en: 'The technician has set off.' },
      owner: 'us',
      milestone: 'onTheWay',
    },
    { id: 'finished', label: { de: 'Erledigt', en: 'Finished' }, owner: 'us', milestone: 'done' },
  ],
};
