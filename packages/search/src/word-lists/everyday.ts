/** What customers call the matters of any company: a group a line, German words, a bar, English words. General vocabulary, written against no set of queries. */
export const everyday = `
# Contracts and cancelling
Vertrag kündigen, Kündigung, gekündigt, Vertrag beenden, Vertrag auflösen, aus Vertrag raus | cancel contract, cancellation, terminate, termination, end contract, get out
Kündigungsfrist, Frist zur Kündigung, Kündigungstermin, wann kündigen | notice period, cancellation period, cancellation deadline, how much notice
Kündigungsbestätigung, Bestätigung der Kündigung, Kündigung angekommen | cancellation confirmation, confirmation of cancellation, termination confirmation
Sonderkündigungsrecht, Sonderkündigung, außerordentliche Kündigung, fristlos kündigen, vorzeitig kündigen, früher raus | special termination right, early termination, extraordinary termination, cancel early, leave early, early exit
ordentliche Kündigung, fristgerechte Kündigung, regulär kündigen | ordinary termination, regular cancellation, terminate with notice
Kündigung zurückziehen, Kündigung zurücknehmen, Kündigung widerrufen, doch nicht kündigen | withdraw cancellation, revoke cancellation, undo cancellation, changed my mind
Widerruf, widerrufen, Widerrufsrecht, Widerrufsfrist, Rücktrittsrecht, vom Vertrag zurücktreten, Rücktritt | withdrawal, right of withdrawal, cooling-off period, withdraw from contract, revoke, revocation
Widerrufsformular, Widerrufsbelehrung, Muster-Widerruf | withdrawal form, cancellation form, withdrawal notice
Vertragslaufzeit, Laufzeit, Mindestlaufzeit, Mindestvertragslaufzeit, Vertragsdauer, Bindung, wie lange gebunden | contract term, contract duration, minimum term, contract length, lock-in, commitment period, tied in
Vertragsverlängerung, Vertrag verlängern, verlängern, Verlängerung, weiterlaufen | contract renewal, renew, extend contract, extension, prolong, renewal
automatische Verlängerung, verlängert sich automatisch, stillschweigende Verlängerung, läuft weiter | automatic renewal, auto-renewal, auto-renew, renews automatically, rolls over
Vertragsende, Ablauf, läuft aus, abgelaufen, Vertragsablauf | contract end, end of contract, expiry, expires, expired, runs out
Vertragsbeginn, Startdatum, Beginn, ab wann, Startzeitpunkt | contract start, start date, commencement, when start
Vertrag abschließen, Vertragsabschluss, abgeschlossen, Abschluss, neuer Vertrag, unterschreiben | sign contract, conclude contract, take out contract, sign up, new contract, enter into agreement
Vertragswechsel, Tarif wechseln, Tarifwechsel, Tarif ändern, anderer Tarif, gewechselt, umsteigen | change tariff, tariff change, change plan, switch plan, different plan, switch tariff
Tarif, Vertragsmodell, Abo-Modell, Tarifmodell | tariff, plan, rate plan, pricing plan
Upgrade, hochstufen, größeres Paket, aufstocken, besserer Tarif, erweitern | bigger plan, move up, step up, higher tier
Downgrade, herabstufen, kleineres Paket, runterstufen, billigerer Tarif, reduzieren | smaller plan, move down, lower tier, cheaper plan
Anbieterwechsel, Anbieter wechseln, zu anderem Anbieter, Provider wechseln, andere Firma | switch provider, change provider, provider switch, switching supplier, different company
Vertragsübernahme, Vertrag übernehmen, Vertrag übertragen, Inhaberwechsel, umschreiben, Vertragsübertragung, überschreiben, übernommen | contract transfer, transfer contract, take over contract, change of ownership, change account holder, transfer to someone
Vertragspartner, Vertragsinhaber, Anschlussinhaber, Vertragsnehmer, wer ist Kunde | contract holder, account holder, contracting party, contract owner
Vertragsunterlagen, Vertragsdokumente, Vertragskopie, Kopie vom Vertrag, Vertragspapiere | contract documents, contract copy, copy of contract, contract paperwork, agreement copy
Vertragsnummer, Nummer vom Vertrag, Vertragskonto, Vertragskontonummer | contract number, agreement number, policy number, contract account number
Vertragsbedingungen, AGB, Allgemeine Geschäftsbedingungen, Geschäftsbedingungen, Kleingedrucktes, Nutzungsbedingungen | terms and conditions, T&Cs, terms of service, terms of use, small print, fine print
Abo, Abonnement, abonnieren, im Abo | subscription, subscribe, recurring order
Abo kündigen, Abo beenden, Abonnement kündigen, abbestellen | cancel subscription, unsubscribe, end subscription, stop subscription
Abo pausieren, Vertrag pausieren, Pause, ruhen lassen, stilllegen, aussetzen, vorübergehend stoppen | pause subscription, pause contract, suspend, put on hold, freeze, temporary stop, take a break
Mitglied werden, Beitritt, beitreten, eintreten, beigetreten, Mitgliedschaft beantragen | become a member, join, enrol, enroll, apply for membership
Mitgliedschaft kündigen, Austritt, austreten, ausgetreten, Mitgliedschaft beenden | cancel membership, end membership, resign membership
Probezeit, Probeabo, Testphase, Probemonat, gratis testen, kostenlos testen, ausprobieren, Schnupperabo | trial period, free trial, trial, test period, try for free, trial month
Vertragsstrafe, Strafgebühr, Konventionalstrafe, Abstandszahlung, Ablöse, Strafe zahlen | contract penalty, early termination fee, exit fee, penalty, cancellation fee, penalty charge
Stornierung, stornieren, Storno, absagen, rückgängig machen, annullieren, canceln | cancellation, cancel, call off, void, annul, undo
Stornogebühr, Stornokosten, Stornierungskosten, Rücktrittskosten | cancellation fee, cancellation charge, cancellation costs, cancel cost
Vertrag ändern, Vertragsänderung, anpassen, Vertragsanpassung, Änderung am Vertrag | change contract, contract amendment, modify contract, amend, alter agreement
Vertragspflicht, Pflicht, verpflichtet, Verpflichtung | obligation, duty, obliged, contractual duty
Zusatzoption, Option buchen, Zusatzleistung, Extra, dazubuchen, zubuchen, hinzubuchen, Zusatzpaket | add-on, extra option, book option, additional service, add extra, bolt-on
Option abbestellen, Zusatzoption kündigen, Option entfernen, Extra abmelden | remove option, cancel add-on, cancel option, remove extra
Bestandskunde, bestehender Kunde, schon Kunde, bereits Kunde | existing customer, current customer, already a customer
Neukunde, Kunde werden, neu hier, Neukunden | new customer, become a customer, new here, first-time customer
Kundenkonto löschen, Konto löschen, Account löschen, Profil löschen, Benutzerkonto entfernen | delete account, close account, remove account, delete profile, deactivate account
vertraglich vereinbart, vereinbart, Vereinbarung, abgemacht, Abmachung, ausgemacht | agreed, agreement, arrangement, arranged, contractually agreed
Vertrag nicht gewollt, untergeschobener Vertrag, ungewollter Vertrag, nie abgeschlossen, Abofalle, Vertrag ohne Zustimmung | unwanted contract, never signed up, contract without consent, subscription trap, slamming
Haustürgeschäft, Vertreter an Haustür, Haustürvertrag, Drücker, Türverkauf | doorstep selling, door-to-door salesman, doorstep contract, salesperson at door
Angebot anfordern, Angebot einholen, Kostenvoranschlag, Offerte, was würde kosten, Voranschlag | request quote, quotation, quote, cost estimate, estimate, offer
Angebot annehmen, zusagen, annehmen, akzeptieren, angenommen | accept offer, accept, say yes, take up offer
Angebot ablehnen, ablehnen, Absage, nein sagen, Ablehnung | reject offer, decline, turn down, refuse, refusal, rejection
unverbindlich, ohne Verpflichtung, ohne Kaufzwang, freibleibend | without obligation, non-binding, no obligation, no commitment
Vertragsbestätigung, Auftragsbestätigung, Bestätigung, bestätigen, bestätigt | contract confirmation, order confirmation, confirmation, confirm
Leistungsumfang, enthaltene Leistungen, was ist dabei, inbegriffen, inklusive, was ist enthalten | scope of services, what is included, included, inclusive, covered
Voraussetzungen, Bedingungen, Anforderungen, was brauche ich, Kriterien | requirements, conditions, prerequisites, criteria, what needed, eligibility
Berechtigung, berechtigt, Anspruch, Anspruch haben, anspruchsberechtigt, zusteht | eligibility, eligible, entitlement, entitled, qualify
# Bills and payments
Rechnung, Abrechnung, Faktura, Rechnungsbeleg | bill, invoice, billing, billing statement
Rechnung verstehen, Rechnung erklärt, Rechnung lesen, Rechnungserklärung, Erläuterung Rechnung, was bedeutet Rechnung | understand bill, bill explained, read invoice, explain my bill, bill breakdown
Rechnung zu hoch, hohe Rechnung, zu viel berechnet, teurer als sonst, Rechnung höher, so viel zahlen | bill too high, high bill, overcharged, charged too much, bill higher, excessive bill
Rechnung falsch, fehlerhafte Rechnung, Rechnungsfehler, Rechnung stimmt nicht, falsch abgerechnet | wrong bill, incorrect invoice, billing error, bill mistake, billed incorrectly
Rechnung reklamieren, Rechnung beanstanden, Einspruch gegen Rechnung, Rechnung anfechten, Rechnungsreklamation, Rechnung bestreiten | dispute bill, billing dispute, contest invoice, query bill, challenge a bill
Rechnung nicht erhalten, keine Rechnung bekommen, Rechnung fehlt, Rechnung verloren, wo ist Rechnung | bill not received, no invoice, missing invoice, lost bill, where is invoice
Rechnungskopie, Rechnung erneut, Zweitschrift, Rechnung nochmal schicken, Duplikat, Rechnung herunterladen, Kopie der Rechnung | copy of invoice, duplicate invoice, resend invoice, download bill, duplicate bill
Online-Rechnung, E-Rechnung, elektronische Rechnung, Rechnung per E-Mail, digitale Rechnung, papierlose Rechnung | online bill, e-invoice, electronic invoice, paperless billing, e-bill, invoice by email
Papierrechnung, Rechnung per Post, Rechnung auf Papier, gedruckte Rechnung | paper bill, paper invoice, bill by post, invoice by mail, printed bill
Rechnungsnummer, Nummer der Rechnung, Belegnummer | invoice number, bill number, receipt number
Rechnungsadresse, Rechnungsanschrift, Adresse auf Rechnung, Rechnungsempfänger | billing address, invoice address, address on bill, bill recipient
Rechnungsbetrag, Betrag, Summe, Gesamtbetrag, wie viel zahlen, Endbetrag | amount due, invoice amount, total, total amount, sum, how much pay
Rechnungsposten, Position auf Rechnung, Posten, Rechnungsposition, unbekannter Posten | line item, bill item, item on bill, charge on bill
Sammelrechnung, Gesamtrechnung, alles auf einer, Rechnungen zusammenfassen | combined bill, collective invoice, consolidated bill, single invoice
Schlussrechnung, Endabrechnung, Abschlussrechnung, letzte Rechnung, Schlussabrechnung | final bill, final invoice, closing statement, last bill, closing bill
Jahresabrechnung, Jahresrechnung, jährliche Abrechnung, Turnusrechnung, Jahresverbrauchsabrechnung | annual bill, annual statement, yearly bill, annual settlement, year-end bill
Abrechnungszeitraum, Rechnungszeitraum, Zeitraum der Abrechnung, Rechnungsperiode | billing period, billing cycle, invoice period, bill period
Rechnungstermin, Rechnungsdatum, wann kommt Rechnung, Rechnungslauf, Rechnungsstellung | billing date, invoice date, bill date, when is bill, statement date
Abschlag, Abschlagszahlung, Teilbetrag, Akonto, Akontozahlung, monatlicher Abschlag, Vorauszahlung | instalment, installment, monthly payment, budget payment, payment on account, advance payment
Abschlag ändern, Abschlag anpassen, Abschlag erhöhen, Abschlag senken, Vorauszahlung anpassen | change monthly payment, adjust instalment, increase installment, lower monthly payment, adjust advance payment
Nachzahlung, nachzahlen, Nachforderung, Restbetrag, noch mehr zahlen, draufzahlen | additional payment, back payment, balance due, supplementary payment, outstanding balance, pay extra
Guthaben, Gutschrift, gutgeschrieben, Restguthaben, Plus auf Konto | credit, credit balance, credited, credit note, in credit
Guthaben auszahlen, Auszahlung, auszahlen, ausbezahlen, Geld ausgezahlt, Auszahlung Guthaben | pay out credit, payout, withdraw credit, paid out, cash out, disburse
Guthaben aufladen, aufladen, Aufladung, Prepaid aufladen, nachladen, Geld draufladen, aufgeladen | top up, top-up, recharge credit, add credit, add money, reload
Zahlung, bezahlen, zahlen, Bezahlung, bezahlt, begleichen, entrichten | payment, pay, paying, paid, settle, make payment
Zahlungsart, Zahlungsmethode, Zahlungsweise, Zahlungsmöglichkeiten, Zahlungsmittel, Bezahlmethode, wie bezahlen | payment method, payment options, method of payment, ways to pay, payment type, how to pay
Zahlungsart ändern, Zahlungsweise ändern, anders bezahlen, Zahlungsmethode ändern, Zahlungsdaten ändern | change payment method, update payment details, pay differently, change payment details
Zahlungsfrist, Zahlungsziel, Fälligkeit, fällig, bis wann zahlen, Fälligkeitsdatum, Zahlungstermin | payment deadline, due date, payment due, payment terms, pay by when, when to pay
Zahlungserinnerung, Erinnerung, an Zahlung erinnert, freundliche Erinnerung | payment reminder, reminder, friendly reminder, reminder letter
Mahnung, mahnen, Mahnbrief, Mahnschreiben, gemahnt, Zahlungsaufforderung, letzte Mahnung | dunning letter, overdue notice, reminder, demand for payment, past due notice, final demand, final notice
Mahngebühr, Mahnkosten, Mahnspesen, Säumnisgebühr, Säumniszuschlag, Strafgebühr | late fee, late payment fee, reminder fee, dunning fee, late charge
Verzugszinsen, Zinsen wegen Verspätung, Strafzinsen, Säumniszinsen | default interest, late interest, penalty interest, interest on arrears
Mahnung trotz Zahlung, Mahnung obwohl bezahlt, schon bezahlt, bereits gezahlt, zu Unrecht gemahnt, längst bezahlt | reminder despite payment, already paid, reminder although paid, wrongly reminded
Zahlungsrückstand, Rückstand, offene Rechnung, im Verzug, Zahlungsverzug, nicht bezahlt, unbezahlt, überfällig | arrears, outstanding bill, unpaid, overdue, behind on payments, past due
Zahlungsschwierigkeiten, kann nicht zahlen, Geldprobleme, kein Geld, Zahlungsprobleme, finanzielle Notlage, knapp bei Kasse | payment difficulties, can't pay, cannot afford, money problems, financial hardship, no money, struggling to pay
Ratenzahlung, Raten, in Raten zahlen, Ratenplan, Ratenvereinbarung, Teilzahlung, abstottern | instalment plan, payment plan, pay in instalments, installments, split payment, pay in parts
Zahlungsaufschub, Stundung, stunden, später zahlen, Aufschub, Zahlungspause, Zahlungsfrist verlängern | payment deferral, defer payment, pay later, payment extension, postpone payment, payment holiday
Inkasso, Inkassobüro, Inkassounternehmen, Geldeintreiber, Inkassoverfahren, Betreibung, Forderungseintreibung | debt collection, collection agency, debt collector, collections, bailiff letter
Schulden, verschuldet, Schuldner, Verbindlichkeiten, Geld schulden, Überschuldung | debt, debts, owe money, indebted, debtor, over-indebted
Schuldnerberatung, Schuldenberatung, Hilfe bei Schulden, Schuldenhilfe | debt advice, debt counselling, debt counseling, help with debt, credit counselling
Privatinsolvenz, Insolvenz, insolvent, Konkurs, Verbraucherinsolvenz, bankrott, zahlungsunfähig | personal bankruptcy, insolvency, bankrupt, bankruptcy
Pfändung, gepfändet, Lohnpfändung, Kontopfändung, Gerichtsvollzieher, Zwangsvollstreckung, Vollstreckung | garnishment, seizure, attachment of earnings, bailiff, enforcement, account seizure, levy
Mahnbescheid, gerichtliches Mahnverfahren, Zahlungsbefehl, Vollstreckungsbescheid, Brief vom Gericht | court payment order, default summons, court order, payment order, letter from court
Sperre wegen Nichtzahlung, gesperrt wegen Zahlungsrückstand, wegen Schulden abgestellt, Sperrandrohung | disconnected for non-payment, suspended for non-payment, service cut off, blocked unpaid, disconnection notice
Lastschrift, Bankeinzug, abbuchen, Abbuchung, eingezogen, einziehen, Einzugsermächtigung, SEPA-Lastschrift | direct debit, automatic payment, autopay, debit, debited, taken from account
SEPA-Mandat, SEPA-Lastschriftmandat, Mandat, Einzugsermächtigung erteilen, Lastschriftmandat, Einwilligung Lastschrift | SEPA mandate, direct debit mandate, mandate, direct debit instruction, set up debit
Mandatsreferenz, Mandatsreferenznummer, Gläubiger-ID, Gläubiger-Identifikationsnummer | mandate reference, mandate reference number, creditor identifier, creditor ID
Lastschrift widerrufen, Einzugsermächtigung widerrufen, Lastschrift stoppen, Bankeinzug beenden, Mandat widerrufen | cancel direct debit, revoke mandate, stop direct debit, cancel autopay, end direct debit
Rücklastschrift, Lastschrift zurückgegangen, geplatzte Lastschrift, Abbuchung fehlgeschlagen, nicht eingelöst, Rückbuchung, Konto nicht gedeckt | returned direct debit, bounced payment, failed direct debit, debit returned, insufficient funds, chargeback
Überweisung, überweisen, überwiesen, Banküberweisung, Geld schicken, Geld senden, per Bank zahlen | bank transfer, transfer, wire transfer, transferred, send money, wire
Dauerauftrag, regelmäßige Überweisung, Dauerüberweisung, monatlich überweisen | standing order, recurring transfer, regular payment, recurring payment
Kreditkarte, Kreditkartenzahlung, mit Karte zahlen, Kartenzahlung, Kartendaten | credit card, card payment, pay by card, card details
Debitkarte, EC-Karte, Girocard, Bankkarte, Bankomatkarte, Maestro-Karte, Bankkärtchen | debit card, bank card, ATM card, cash card
Barzahlung, bar bezahlen, Bargeld, bar zahlen, in bar, cash zahlen | cash payment, pay in cash, cash, notes and coins
Kauf auf Rechnung, Rechnungskauf, auf Rechnung zahlen, später bezahlen, nach Erhalt zahlen | pay by invoice, purchase on account, pay afterwards, invoice purchase
Vorkasse, Vorauskasse, im Voraus zahlen, vorher bezahlen, Voraus bezahlen | prepayment, payment in advance, pay in advance, pay upfront, advance payment
Nachnahme, per Nachnahme, beim Postboten zahlen, an Haustür zahlen | cash on delivery, COD, pay on delivery, pay the courier
Finanzierung, finanzieren, Ratenkredit, auf Kredit kaufen, Ratenkauf | financing, finance, buy on credit, hire purchase, loan
Einzahlungsschein, Zahlschein, Erlagschein, Überweisungsträger, Überweisungsschein, QR-Rechnung | payment slip, paying-in slip, transfer form, QR bill, deposit slip
Verwendungszweck, Zahlungsreferenz, Referenznummer, Betreff der Überweisung, Zahlungszweck | payment reference, reference number, reference, purpose of payment
Zahlung fehlgeschlagen, Zahlung abgelehnt, Zahlung funktioniert nicht, Bezahlung geht nicht, Karte abgelehnt, kann nicht bezahlen | payment failed, payment declined, payment not working, card declined, card rejected, payment error
Zahlung nicht angekommen, Geld nicht angekommen, Zahlungseingang, Zahlung nicht verbucht, nicht eingegangen | payment not received, payment not showing, money not arrived, payment receipt, payment missing
Doppelt abgebucht, zweimal bezahlt, doppelte Zahlung, doppelte Abbuchung, zweimal abgebucht, Doppelzahlung | charged twice, double charge, paid twice, duplicate payment, double payment, billed twice
zu viel bezahlt, überzahlt, Überzahlung, zu viel überwiesen, zu viel abgebucht | overpaid, overpayment, paid too much, transferred too much
falscher Betrag, Betrag stimmt nicht, falsche Summe, falsch abgebucht, falsch überwiesen | wrong amount, incorrect amount, wrong sum, charged wrong amount
unbekannte Abbuchung, unberechtigte Abbuchung, fremde Abbuchung, Abbuchung nicht bekannt, unerlaubt abgebucht | unknown charge, unauthorised charge, unauthorized transaction, unrecognised payment, strange charge
Rückerstattung, erstatten, Erstattung, Geld zurück, Rückzahlung, zurückzahlen, zurückbekommen | refund, reimbursement, money back, repayment, reimburse, refunded, get back
Erstattung dauert, Geld nicht zurück, Rückzahlung fehlt, wann Geld zurück, Erstattung nicht angekommen | refund delayed, refund not received, where is refund, waiting for refund, refund time
Entschädigung, entschädigen, Ausgleich, Wiedergutmachung, Kompensation, Schadenersatz, Schadensersatz | compensation, compensate, damages, indemnity, redress, make up for
Kulanz, Kulanzregelung, aus Kulanz, Entgegenkommen, kulant | goodwill, goodwill gesture, as a courtesy, ex gratia, leniency
Kaution, Sicherheitsleistung, hinterlegen, Mietkaution, Barkaution | deposit, security deposit, bond, rental deposit
Pfand, Pfandgeld, Einsatz, Depot | deposit, refundable deposit, bottle deposit
Kaution zurück, Kautionsrückzahlung, Kaution zurückbekommen, Rückzahlung der Kaution | deposit refund, deposit return, get deposit back, return of deposit
Anzahlung, anzahlen, erste Rate, Teilzahlung vorab | down payment, deposit, initial payment, part payment
Teilzahlung, teilweise bezahlt, nur Teil bezahlen, Teilbetrag zahlen | partial payment, part payment, partly paid, pay part
Zahlungsbestätigung, Zahlungsbeleg, Zahlungsnachweis, Beweis dass bezahlt, Einzahlungsbeleg | payment confirmation, proof of payment, payment receipt, remittance advice
Quittung, Beleg, Kassenbon, Bon, Kassenzettel, Kaufbeleg, Kassabon | receipt, sales slip, till receipt, sales receipt, proof of purchase
Mehrwertsteuer, MwSt, Umsatzsteuer, USt | VAT, value added tax, sales tax, GST
brutto, inklusive Steuer, mit Mehrwertsteuer, inkl. MwSt | including tax, tax included, incl. VAT
netto, ohne Steuer, ohne Mehrwertsteuer, exkl. MwSt | net, excluding tax, before tax, excl. VAT
Umsatzsteuer-ID, UID-Nummer, USt-IdNr, Umsatzsteueridentifikationsnummer | VAT number, VAT ID, tax ID, VAT registration number
Währung, Fremdwährung, Euro, Franken, andere Währung | currency, foreign currency, exchange currency
Wechselkurs, Umrechnungskurs, Umrechnung, umrechnen, Wechselgebühr | exchange rate, conversion rate, currency conversion, convert
Zinsen, Zinssatz, verzinst, Sollzins, Zins | interest, interest rate, APR, rate of interest
# Prices, discounts and fees
Preis, Kosten, kostet, was kostet, wie teuer, wie viel kostet, Preisangabe, Entgelt | price, cost, how much, pricing, what does cost
Preisliste, Preisverzeichnis, Preisübersicht, Tarifübersicht, Preisblatt, Entgeltverzeichnis | price list, price overview, rate card, list of charges, schedule of fees
Gebühr, Gebühren, Entgelt, Taxe, Spesen, Abgabe, Zuschlag | fee, fees, charge, charges, levy, dues
Preiserhöhung, teurer geworden, Preisanpassung, Preisänderung, Preis gestiegen, Verteuerung | price increase, price rise, price hike, more expensive, rate increase, price change, went up
Preissenkung, billiger geworden, Preis gesunken, Preisreduzierung, günstiger geworden | price reduction, price drop, price cut, cheaper now, price decrease
zu teuer, teuer, kostspielig, hohe Kosten, zu hoher Preis | too expensive, expensive, costly, pricey, high cost
günstig, billig, preiswert, preisgünstig, weniger zahlen, kostengünstig | cheap, inexpensive, affordable, low-cost, good value
kostenlos, gratis, umsonst, kostenfrei, gebührenfrei, ohne Kosten | free, free of charge, no cost, complimentary, for nothing
kostenpflichtig, gebührenpflichtig, muss man zahlen, kostet extra | chargeable, fee applies, costs extra, subject to charge
versteckte Kosten, Zusatzkosten, zusätzliche Kosten, Nebenkosten, Extrakosten, Mehrkosten | hidden costs, additional costs, extra charges, hidden fees, extra cost
Rabatt, Ermäßigung, Nachlass, Preisnachlass, Vergünstigung, reduziert, Prozente, verbilligt | discount, reduction, price reduction, money off, reduced, concession
Skonto, bei schneller Zahlung, Abzug bei Barzahlung | cash discount, early payment discount, prompt payment discount
Gutschein, Voucher, Gutscheincode, Wertgutschein, Coupon | gift voucher, gift certificate, coupon code, voucher code
Gutscheincode einlösen, Gutschein einlösen, Code eingeben, Gutschein benutzen, Rabattcode, Promocode, Aktionscode | redeem voucher, enter promo code, use coupon, discount code, promo code, redeem code
Gutschein funktioniert nicht, Code ungültig, Gutschein abgelaufen, Code geht nicht, Rabattcode nicht akzeptiert | voucher not working, invalid code, voucher expired, code not accepted, promo code rejected
Geschenkkarte, Geschenkgutschein, verschenken, Geschenk, schenken | gift card, gift voucher, give as gift, present, gift
Aktion, Sonderangebot, Sonderaktion, Schnäppchen, Angebotspreis, im Angebot | promotion, special offer, promo, deal, bargain, on sale
Neukundenbonus, Willkommensbonus, Wechselbonus, Startguthaben, Prämie für Neukunden | new customer bonus, welcome bonus, sign-up bonus, switching bonus, welcome offer
Bonus, Prämie, Belohnung, Zugabe, Vergütung | reward, premium, incentive, perk
Bonus nicht erhalten, Prämie fehlt, Bonus nicht ausgezahlt, wo ist Bonus, Rabatt fehlt | bonus not received, missing bonus, reward missing, where is bonus, discount missing
Treueprogramm, Bonusprogramm, Treuepunkte, Punkte sammeln, Kundenkarte, Vorteilskarte | loyalty program, rewards program, loyalty points, collect points, loyalty card, loyalty scheme
Punkte einlösen, Prämie einlösen, Punkte ausgeben, Treuepunkte verwenden | redeem points, spend points, use points, redeem rewards
Punkte fehlen, Punkte verfallen, Punkte weg, keine Punkte bekommen | points missing, points expired, lost points, points not credited
Freunde werben, Kunden werben, Empfehlung, weiterempfehlen, Empfehlungsprämie, geworben, Freundschaftswerbung | refer a friend, referral, recommend, referral bonus, invite friends
Studentenrabatt, Ermäßigung für Studenten, Schülerermäßigung, Studierendenrabatt, Studententarif | student discount, student rate, reduced for students, student price
Seniorenrabatt, Seniorenermäßigung, Ermäßigung für Rentner, Seniorentarif | senior discount, pensioner discount, senior concession, reduced for pensioners
Familienrabatt, Familientarif, Familienermäßigung, Geschwisterrabatt | family discount, family rate, family plan, sibling discount
Sozialtarif, Sozialrabatt, Ermäßigung bei Bedürftigkeit, wenig Einkommen, geringes Einkommen, Sozialermäßigung | social tariff, low-income discount, hardship rate, low income, social rate
Gebührenbefreiung, befreit, Befreiung, Zuzahlungsbefreiung, nicht zahlen müssen, gebührenbefreit | fee exemption, exempt, exemption, waiver, fee waiver, no payment required
Bearbeitungsgebühr, Verwaltungsgebühr, Servicegebühr, Servicepauschale, Bearbeitungsentgelt | processing fee, admin fee, administration fee, service charge, handling fee
Anschlussgebühr, Einrichtungsgebühr, Aktivierungsgebühr, Bereitstellungsgebühr, Aufnahmegebühr, einmalige Kosten | activation fee, setup fee, connection fee, joining fee, one-off cost
Grundgebühr, Grundpreis, Monatsgebühr, monatliche Kosten, Fixkosten, feste Kosten, pro Monat | basic fee, standing charge, monthly fee, base price, fixed cost, per month
Pauschale, Pauschalpreis, Flatrate, Fixpreis, Festpreis | flat rate, flat fee, lump sum, fixed price, all-inclusive price
Preisgarantie, Tiefpreisgarantie, Preisbindung, Bestpreisgarantie, garantierter Preis | price guarantee, price match, fixed price guarantee, best price guarantee, price lock
Preisvergleich, Preise vergleichen, Tarifvergleich | price comparison, compare prices, compare plans
Aufpreis, Zuschlag, Aufschlag, Mehrpreis | surcharge, extra charge, supplement, additional fee
Zuzahlung, Eigenanteil, selbst zahlen, Kostenbeteiligung | co-payment, copay, own contribution, pay yourself
Selbstbeteiligung, Selbstbehalt, Eigenbeteiligung, Franchise | excess, deductible, insurance excess
Kostenübernahme, Kosten übernehmen, wer bezahlt, wird bezahlt, wer zahlt, zahlt ihr | cost coverage, cover costs, who pays, assumption of costs, pay for
Zuschuss, Förderung, Beihilfe, Subvention, bezuschusst, Finanzhilfe, gefördert | subsidy, grant, funding, allowance, financial support, subsidised, subsidized
Spende, spenden, gespendet, Geld spenden | donation, donate, donated, give money, charity
Trinkgeld, Bedienungsgeld, Trinkgeld geben | tip, gratuity, tipping
Beitrag, Mitgliedsbeitrag, Jahresbeitrag, Monatsbeitrag, Jahresgebühr | membership fee, contribution, annual fee, subscription fee, dues, premium
# Bank and account details
Bankverbindung, Kontodaten, Bankdaten, Kontoverbindung, Konto-Infos | bank details, bank account details, account information, banking details
Bankverbindung ändern, Kontodaten ändern, neues Bankkonto, neue IBAN, Konto gewechselt, andere Bank, Bank gewechselt | change bank details, update bank details, new bank account, new IBAN, changed bank, switched banks
IBAN, Kontonummer, Nummer vom Konto, internationale Kontonummer | account number, bank account number, international account number
BIC, Bankleitzahl, BLZ, SWIFT-Code | sort code, routing number, bank code
Bankkonto, Girokonto, Konto, Gehaltskonto, Lohnkonto, Privatkonto | bank account, current account, checking account, payroll account
Konto eröffnen, Kontoeröffnung, neues Konto, Konto aufmachen, Konto anlegen | open account, account opening, new account, set up account
Konto schließen, Konto auflösen, Kontoauflösung, Konto kündigen, Konto zumachen, Kontoschließung | close account, account closure, cancel account, shut account
Kontostand, Saldo, wie viel Geld, Guthabenstand, Kontostand abfragen | account balance, balance, how much money, check balance
Kontoauszug, Auszug, Umsätze, Kontobewegungen, Umsatzliste, Buchungen | bank statement, account statement, transactions, transaction history, statement
Kontoinhaber, Inhaber des Kontos, wem gehört Konto, Kontobesitzer | account holder, account owner, owner of account, name on account
abweichender Kontoinhaber, Konto anderer Person, jemand anders zahlt, fremdes Konto | different account holder, someone else pays, third-party payer, another person's account
Gemeinschaftskonto, gemeinsames Konto, Partnerkonto, Oder-Konto | joint account, shared account, couple account
Basiskonto, Konto für jedermann, Jedermannkonto, Konto ohne Schufa | basic account, basic bank account, account for everyone
Pfändungsschutzkonto, P-Konto, geschütztes Konto | garnishment-protected account, protected account, seizure protection account
Sparkonto, Sparbuch, Tagesgeld, sparen, Sparschwein | savings account, savings, savings book, save money
Kredit, Darlehen, Geld leihen, ausleihen Geld, Privatkredit, geliehen | loan, credit, borrow money, lending, borrowed
Überziehung, Dispo, Dispokredit, Konto überzogen, im Minus, ins Minus, Überziehungsrahmen | overdraft, overdrawn, in the red, negative balance, overdraft limit
Karte sperren, Karte verloren, Kartensperre, Sperrung der Karte, Karte gestohlen, Karte blockieren, Karte weg | block card, lost card, stolen card, freeze card, card blocked, cancel card
Karte entsperren, Karte wieder freigeben, Karte freischalten, Sperre aufheben Karte | unblock card, unfreeze card, reactivate card, unlock card
Karte aktivieren, Karte freischalten, neue Karte aktivieren, Karte anmelden | activate card, card activation, start using card, register card
neue Karte, Ersatzkarte, Karte ersetzen, Karte nachbestellen, Karte kaputt, Karte abgelaufen | replacement card, new card, replace card, card expired, card damaged, order card
PIN, Geheimzahl, PIN-Code, Geheimnummer, persönliche Nummer | PIN code, PIN number, secret number, personal identification number
PIN vergessen, PIN gesperrt, PIN falsch, PIN ändern, Geheimzahl vergessen, neue PIN | forgot PIN, PIN blocked, wrong PIN, change PIN, new PIN, reset PIN
PUK, PUK-Code, Super-PIN, Entsperrcode | PUK code, unlock code, unblocking key
Kreditlimit, Verfügungsrahmen, Kartenlimit, Ausgabenlimit, Limit | credit limit, spending limit, card limit
Geldautomat, Bankomat, Geld abheben, Bargeldautomat, Bancomat, Geld holen, abgehoben | ATM, cash machine, withdraw money, cashpoint, withdraw cash, withdrew
Geld einzahlen, Einzahlung, einzahlen, eingezahlt, Bareinzahlung | deposit money, pay in, deposit cash, paid in, cash deposit
kontaktlos bezahlen, mit Handy bezahlen, mobiles Bezahlen, NFC-Zahlung, Handyzahlung | contactless payment, pay by phone, mobile payment, tap to pay, mobile wallet
Online-Banking, Internetbanking, E-Banking, Bank im Internet, Banking-App, Onlinebanking | online banking, internet banking, banking app, mobile banking
TAN, TAN-Verfahren, Transaktionsnummer, pushTAN, SMS-TAN | transaction code, transaction number, authorisation code
Wunschtermin Abbuchung, Abbuchungstermin, Abbuchungsdatum, wann abgebucht, Einzugstermin | payment date, debit date, collection date, when is debited, change payment date
Wallet, digitale Geldbörse, E-Wallet, Brieftasche, Geldbörse, Portemonnaie, Geldbeutel | digital wallet, purse, billfold
Schufa, Bonität, Bonitätsprüfung, Kreditwürdigkeit, KSV, Kreditauskunft, Bonitätsauskunft | credit check, credit score, credit rating, creditworthiness, credit report
Schufa-Eintrag, negativer Schufa-Eintrag, schlechte Bonität, Schufa schlecht, Eintrag löschen | negative credit entry, bad credit, poor credit, credit record entry
Geld, Kohle, Moneten, Bargeld, Euros | money, cash, funds, dough
# Sign-in and digital accounts
Anmelden, Login, Anmeldung, einloggen, Log-in, reinkommen, sich anmelden | log in, sign in, sign-in, log on, access account
Anmeldung funktioniert nicht, Login geht nicht, kann nicht einloggen, Anmeldeproblem, komme nicht rein, Login-Probleme, kein Zugang | login not working, can't log in, can't sign in, login problem, sign-in issue, unable to access, can't get in
Abmelden, ausloggen, Logout, ausgeloggt | log out, sign out, log off, logged out
automatisch abgemeldet, Sitzung abgelaufen, wird ausgeloggt, Session abgelaufen, fliege raus | logged out automatically, session expired, signed out, session timed out, kicked out
Registrieren, Registrierung, Konto erstellen, Account erstellen, Konto anlegen, sich registrieren, Neuanmeldung, Benutzerkonto einrichten | register, registration, create account, sign up, set up account, open account
Registrierung funktioniert nicht, Registrierung fehlgeschlagen, kann nicht registrieren, Konto erstellen unmöglich | registration failed, can't register, sign-up problem, can't create account
Kundenkonto, Benutzerkonto, Account, Nutzerkonto, Online-Konto, Profil, Kundenprofil | customer account, user account, online account, profile
Kundenportal, Kundenbereich, Online-Portal, Mein Konto, Serviceportal, Onlineservice, Kundencenter online | customer portal, my account, online portal, self-service portal, customer area, online service
Passwort vergessen, Kennwort vergessen, Passwort weiß nicht, Passwort verloren, Passwort entfallen | forgot password, forgotten password, lost password, don't know password, can't remember password
Passwort zurücksetzen, Passwort neu setzen, neues Passwort, Kennwort zurücksetzen, Passwort-Reset | reset password, password reset, new password, recover password
Passwort ändern, Kennwort ändern, anderes Passwort, Passwort wechseln | change password, update password, change passcode, different password
Passwort, Kennwort, Losungswort, Zugangscode, Geheimwort | password, passcode, passphrase, pass code
sicheres Passwort, Passwortregeln, Passwortanforderungen, starkes Passwort, Passwort nicht akzeptiert | secure password, password rules, password requirements, strong password
Passwort falsch, falsches Kennwort, Passwort nicht akzeptiert, Passwort stimmt nicht, Zugangsdaten falsch | wrong password, incorrect password, password not accepted, invalid credentials
Benutzername, Nutzername, Username, Anmeldename, Login-Name, Benutzerkennung, User-ID | user name, user ID, login name, login ID
Benutzername vergessen, Nutzername unbekannt, Anmeldename vergessen, Login-Name weiß nicht | forgot username, don't know username, lost user ID, username unknown
Zugangsdaten, Anmeldedaten, Logindaten, Zugangsinformationen, Einlogdaten | login details, credentials, access data, login information, sign-in details
Zugangsdaten vergessen, Logindaten verloren, Zugangsdaten nicht erhalten, keine Zugangsdaten | forgot login details, lost credentials, no login details, login details missing
Konto gesperrt, Account gesperrt, Zugang gesperrt, ausgesperrt, Konto blockiert, zu viele Versuche | account locked, locked out, account blocked, account suspended, too many attempts
Konto entsperren, Sperre aufheben, Account wieder freischalten, entsperren, Zugang freigeben | unlock account, unblock account, reactivate account, restore access
Konto reaktivieren, Account wiederherstellen, Konto wieder aktivieren, Konto zurückholen | reactivate account, restore account, recover account, reopen account
Konto gehackt, Account gehackt, fremder Zugriff, gehackt worden, Konto übernommen, Kontodiebstahl | account hacked, hacked, compromised account, unauthorised access, unauthorized access, account takeover
Zwei-Faktor-Authentifizierung, 2FA, zweiter Faktor, Zwei-Schritt-Anmeldung, Zwei-Faktor-Anmeldung, doppelte Sicherung | two-factor authentication, two-step verification, MFA, multi-factor authentication
Bestätigungscode, Sicherheitscode, Verifizierungscode, Code per SMS, Einmalcode, SMS-Code, Zahlencode | verification code, security code, one-time code, OTP, confirmation code, SMS code
Code kommt nicht, kein Code erhalten, SMS-Code fehlt, Bestätigungscode nicht bekommen, keinen Code bekommen | code not received, no verification code, code not arriving, didn't get code
Bestätigungsmail, Bestätigungslink, Aktivierungslink, Aktivierungsmail, Link per Mail | confirmation email, activation link, verification email, confirmation link
Bestätigungsmail nicht erhalten, keine Mail bekommen, E-Mail kommt nicht, Mail nicht angekommen, Aktivierungslink fehlt | confirmation email missing, no email received, email not arriving, didn't receive email
Link funktioniert nicht, Link abgelaufen, Link ungültig, Link öffnet nicht | link not working, link expired, broken link, invalid link
Authenticator-App, Authentifizierungs-App, Anmelde-App, Code-App | authenticator app, authentication app, code generator app, security app
Passkey, Anmelden ohne Passwort, passwortloses Anmelden, Zugangsschlüssel | passwordless login, sign-in without password, access key, passkeys
Fingerabdruck, biometrische Anmeldung, Gesichtserkennung, Biometrie | fingerprint, face recognition, biometric login, biometrics
Sicherheitsfrage, geheime Frage, Sicherheitsantwort, Antwort vergessen | security question, secret question, security answer, forgotten answer
E-Mail-Adresse ändern, neue E-Mail, Mailadresse ändern, E-Mail aktualisieren, andere E-Mail-Adresse | change email address, update email, new email address, different email
E-Mail-Adresse, Mailadresse, E-Mail, Mail, Mailaccount | email address, email, mail address
Telefonnummer ändern, neue Handynummer, Rufnummer aktualisieren, neue Telefonnummer, Nummer geändert | change phone number, new phone number, update mobile number, number changed
Telefonnummer, Rufnummer, Handynummer, Mobilnummer, Natelnummer | phone number, telephone number, mobile number, cell number
Profil bearbeiten, persönliche Daten ändern, Daten aktualisieren, Kundendaten ändern, Stammdaten ändern, Angaben ändern | edit profile, change personal details, update details, update information, change my data
Profilbild, Profilfoto, Avatar, Bild ändern, Foto hochladen | profile picture, profile photo, change picture
Einstellungen, Konfiguration, einstellen, Optionen, konfigurieren | settings, preferences, configuration, options, configure
Benachrichtigungen, Push-Nachrichten, Mitteilungen, Hinweise, Benachrichtigung, Meldungen | notifications, push notifications, alerts, messages
Benachrichtigungen ausschalten, Benachrichtigungen deaktivieren, keine Nachrichten mehr, Push abschalten | turn off notifications, disable notifications, mute notifications, stop alerts
Newsletter abbestellen, Newsletter abmelden, keine Werbung mehr, Werbemails stoppen, keine Mails mehr | unsubscribe newsletter, newsletter opt-out, stop marketing emails, no more emails
Newsletter, Rundmail, Newsletter abonnieren, Infomail | mailing list, subscribe to newsletter, email updates
Sprache ändern, Sprache einstellen, Spracheinstellung, auf Englisch, andere Sprache, Sprache umstellen | change language, language settings, switch language, in English, other language
App, Anwendung, Handy-App, Smartphone-App, Programm, Applikation | application, mobile app, program, smartphone app
App herunterladen, App installieren, App runterladen, App laden, App holen | download app, install app, get the app, app download
App funktioniert nicht, App stürzt ab, App hängt, App startet nicht, App öffnet nicht, App-Problem, App lädt nicht | app not working, app crashes, app freezes, app won't open, app problem, app not loading
App aktualisieren, Update, Aktualisierung, neue Version, updaten, Software-Update | update app, new version, software update, upgrade
App löschen, App deinstallieren, App entfernen, App neu installieren | delete app, uninstall app, remove app, reinstall app
Systemvoraussetzungen, kompatibel, Kompatibilität, welches Handy, unterstützte Geräte, Handy zu alt | system requirements, compatible, compatibility, supported devices, which phone, phone too old
Gerät, Apparat, Endgerät, Geräte | device, appliance, equipment, gadget
Gerät verbinden, koppeln, pairen, Gerät hinzufügen, Kopplung, Verbindung herstellen, verknüpfen | connect device, pair device, pairing, add device, link device, sync
Gerät entfernen, Gerät abmelden, Gerät trennen, Gerät löschen, entkoppeln | remove device, unpair device, disconnect device, unlink device
neues Handy, Gerätewechsel, Handy gewechselt, neues Gerät, Umzug neues Handy | new phone, change device, switch phone, new device, transfer new phone
Handy, Smartphone, Mobiltelefon, Telefon, Natel, Mobiltelephon | mobile phone, cell phone, phone, mobile, handset, cellphone
Handy verloren, Handy gestohlen, Smartphone weg, Handy geklaut, Gerät verloren | lost phone, stolen phone, phone stolen, lost device, phone missing
Computer, PC, Rechner, Laptop, Notebook | desktop computer, computers, laptops, notebook computer
Tablet, iPad, Tablet-PC | tablet computer, tablets
Browser, Internetbrowser, Webbrowser, Internetprogramm | web browser, internet browser
Cache leeren, Cookies löschen, Verlauf löschen, Browserdaten löschen | clear cache, delete cookies, clear browser data, clear history
Webseite, Website, Internetseite, Homepage, Seite, Onlineauftritt | web page, site
Website funktioniert nicht, Seite lädt nicht, Seite nicht erreichbar, Webseite geht nicht, Seite ist down | website not working, page not loading, site down, website unavailable, page won't load
Fehlermeldung, Fehlercode, Error, Meldung erscheint, Fehleranzeige | error message, error code, fault code
Störung, technische Störung, Panne, Ausfall, ausgefallen, Systemausfall, technisches Problem | technical fault, outage, disruption, malfunction, system failure, technical problem
Wartung, Wartungsarbeiten, geplante Unterbrechung, Instandhaltung | maintenance, scheduled maintenance, planned downtime, upkeep, servicing
Neustart, neu starten, Gerät neu starten, rebooten, aus und einschalten | restart, reboot, off and on, power cycle
Zurücksetzen, Reset, Werkseinstellungen, auf Anfang setzen, Werksreset | factory reset, restore defaults, factory settings
einschalten, anschalten, anmachen, aktivieren, Aktivierung, freischalten, aufdrehen | switch on, turn on, activate, activation, enable, power on
ausschalten, abschalten, ausmachen, deaktivieren, Deaktivierung, abstellen, abdrehen | switch off, turn off, deactivate, deactivation, disable, power off
Einrichtung, einrichten, Inbetriebnahme, eingerichtet, erste Schritte, Setup | set up, getting started, first steps, configure
QR-Code, QR Code scannen, QR, Pixelcode | QR codes, scan QR code, square code
Barcode, Strichcode, Code scannen, EAN | bar code, scan code, barcodes
scannen, einscannen, Scan, eingescannt, digitalisieren | scanning, scanned copy, digitise, digitize
fotografieren, Foto machen, abfotografieren, Bild machen, Foto aufnehmen | take a photo, photograph, take picture, snap
hochladen, Upload, Datei schicken, Dokument hochladen, raufladen, hochgeladen | uploading, upload document, send file, submit file, upload file
Hochladen funktioniert nicht, Upload fehlgeschlagen, Datei zu groß, Dokument lädt nicht | upload failed, can't upload, file too large, upload not working
herunterladen, Download, runterladen, heruntergeladen, abspeichern | downloading, save file, get file, downloaded
Download funktioniert nicht, kann nicht herunterladen, PDF öffnet nicht, Datei öffnet nicht | download not working, can't download, PDF won't open, file won't open
ausdrucken, drucken, Ausdruck, Druck, Drucker | print, print out, printout, printer
Datei, File, Dokument, PDF-Datei | document, computer file, files, PDF file
Anhang, Attachment, Beilage, angehängte Datei | attached file, enclosure, email attachment
Dateiformat, welches Format, Dateityp, PDF oder JPG | file format, file type, which format
Dateigröße, maximale Größe, Datei zu groß, Megabyte | file size, maximum size, file too large, megabytes
Daten sichern, Backup, Datensicherung, Sicherungskopie, gesichert | back up, data backup, save data
Daten wiederherstellen, Daten weg, Daten verloren, gelöschte Daten zurückholen, Datenverlust, wiederherstellen | restore data, recover data, data loss, lost data, retrieve deleted data, recovery
löschen, entfernen, wegmachen, gelöscht, Löschung, tilgen | delete, remove, erase, get rid of, deletion
synchronisieren, Synchronisierung, Sync, abgleichen, Abgleich | synchronise, synchronize, syncing
mehrere Konten, zweites Konto, doppeltes Konto, zwei Konten, Konten zusammenführen | multiple accounts, second account, duplicate account, merge accounts, two accounts
Konto teilen, gemeinsam nutzen, Familienfreigabe, mehrere Nutzer, mitbenutzen | share account, sharing, family sharing, multiple users, shared use
weiterer Nutzer, Nutzer hinzufügen, Benutzer einladen, Person hinzufügen, Benutzer anlegen | add user, additional user, invite user, add person, another user
Kundennummer, Kundenkennung, Kunden-ID, Kdnr, meine Nummer | customer number, customer ID, client number, account number, customer reference
Kundennummer finden, wo ist Kundennummer, Kundennummer vergessen, Kundennummer unbekannt | find customer number, where customer number, forgot customer number, customer number unknown
Seriennummer, Gerätenummer, IMEI, Geräte-ID, Modellnummer | serial number, device number, device ID, model number
Internet, Internetverbindung, Internetzugang, Netz, Internetanschluss | internet connection, internet access, broadband, web
WLAN, Wi-Fi, Wifi, WiFi-Netz, Funknetz, Drahtlosnetzwerk | wireless, wireless network, wireless internet, hotspot
kein Internet, Internet geht nicht, Internet funktioniert nicht, WLAN weg, keine Verbindung | no internet, internet not working, wifi not working, no connection, offline, internet down
langsam, lahm, zu langsam, hängt, ruckelt, lädt ewig, dauert ewig | slow, too slow, lagging, sluggish, takes forever, buffering
SIM-Karte, Sim, eSIM, Handykarte, SIM-Kärtchen | SIM card, phone card
Akku, Batterie, Akkulaufzeit, Akku leer, Batterie leer, Akkustand | battery, battery life, battery empty, battery dead, rechargeable battery
Ladegerät, Ladekabel, Netzteil, laden, aufladen, Stecker, geladen | charger, charging cable, power adapter, charge, plug
Bildschirm, Display, Monitor, Anzeige, Touchscreen | screen
Kabel, Leitung, Schnur, Draht, Anschlusskabel | cable, wire, cord
Fernbedienung, Fernsteuerung, Funkfernbedienung | remote control, remote, controller, clicker
Fernseher, TV, Fernsehgerät, Glotze | television, telly, TV set
Taste, Knopf, Button, Schalter | key, switch, push button
drücken, klicken, tippen, anklicken, antippen | press, click, tap, push
App Berechtigungen, Zugriff erlauben, Standort freigeben, Kamera erlauben, Ortungsdienste | app permissions, allow access, share location, location services, allow camera
Bildschirmfoto, Screenshot, Foto vom Bildschirm | screen capture, picture of screen
Anleitung, Bedienungsanleitung, Gebrauchsanweisung, Handbuch, Gebrauchsanleitung, wie geht das, Benutzerhandbuch | instructions, manual, user guide, user manual, handbook, how to use
Schritt für Schritt, Anleitung Schritte, wie mache ich, wie funktioniert | step by step, how to, how do I, how it works
Barrierefreiheit, barrierefrei, Vorlesefunktion, Screenreader, große Schrift, leichte Sprache, Vergrößerung | accessibility, accessible, screen reader, large print, easy language, text size
Spam, Spamordner, Junk-Mail, Werbemail, Spam-Ordner, unerwünschte Mail | spam folder, junk mail, junk folder, unwanted email
Phishing, gefälschte E-Mail, Betrugsmail, falsche SMS, verdächtige E-Mail, Fake-Mail, dubiose Nachricht | fake email, scam email, suspicious message, fraudulent text, smishing
Betrug, betrogen, Betrüger, Abzocke, Schwindel, abgezockt, reingelegt | fraud, scam, scammer, cheated, ripped off, swindle
Betrugsversuch melden, Betrug melden, verdächtigen Anruf melden, Missbrauch melden, Missbrauch | report fraud, report scam, report abuse, suspicious call, misuse
Virus, Schadsoftware, Malware, Trojaner, Virenschutz | trojan, antivirus
Online-Sicherheit, Sicherheit im Internet, sicher im Netz, Internetsicherheit | online safety, internet security, cybersecurity, stay safe online
KI, künstliche Intelligenz, Chatbot, digitaler Assistent, Roboter | AI, artificial intelligence, virtual assistant, bot
Digital, online, elektronisch, übers Internet, per Internet, im Netz | electronic, via internet, on the web
offline nutzen, ohne Internet, ohne App, analog, nicht online, kein Smartphone | offline, without internet, without app, no smartphone, not online
Kartenleser, Lesegerät, Kartenlesegerät, Kartenterminal | card reader, reader, card terminal
# Identity, names and documents of identity
Ausweis, Personalausweis, Perso, Identitätskarte, ID, Lichtbildausweis, ID-Karte, Ausweisdokument | ID card, identity card, identification, photo ID, ID document
Ausweis verloren, Personalausweis weg, Ausweis gestohlen, Pass verloren | lost ID, ID card lost, stolen ID, lost passport
Ausweis abgelaufen, Ausweis ungültig, Pass abgelaufen, neuer Ausweis, Ausweis verlängern, Ausweis beantragen | ID expired, passport expired, renew ID, new ID card, apply for ID
Online-Ausweis, eID, Onlineausweisfunktion, elektronischer Personalausweis, E-ID, ID Austria | online ID, electronic ID, digital identity, digital ID
Reisepass, Pass, Passport, Reisedokument | travel document, travel ID
Führerschein, Führerausweis, Fahrerlaubnis, Lenkerberechtigung | driving licence, driver's license, driver license, driving permit
Aufenthaltstitel, Aufenthaltserlaubnis, Aufenthaltsbewilligung, Aufenthaltsgenehmigung, Niederlassungserlaubnis, Bleiberecht | residence permit, residency permit, right to stay, leave to remain, green card, settlement permit
Visum, Visa, Einreiseerlaubnis, Sichtvermerk | entry permit, entry visa
Identitätsprüfung, Identifizierung, Legitimation, sich ausweisen, Identität bestätigen, Postident, Videoident, verifizieren, Verifizierung | identity check, identity verification, verify identity, ID check, prove identity
Verifizierung fehlgeschlagen, Identifizierung nicht möglich, Ausweis nicht erkannt, Identität nicht bestätigt | verification failed, identity not verified, ID not recognised, ID rejected
Geburtsurkunde, Geburtsschein, Geburtsnachweis, Geburtszertifikat | birth certificate, proof of birth, birth record
Heiratsurkunde, Eheurkunde, Trauschein, Eheschein | marriage certificate, proof of marriage, marriage record
Sterbeurkunde, Totenschein, Todesbescheinigung, Sterbeschein | death certificate, proof of death
Geburtsdatum, Geburtstag, geboren am, wann geboren, Geb.-Datum | date of birth, birth date, DOB, birthday
Alter, wie alt, Altersgrenze, Mindestalter, Altersnachweis | age, how old, age limit, minimum age, proof of age
volljährig, Volljährigkeit, ab 18, 18 Jahre alt, 18 werden | of legal age, over 18, turning 18, full age
minderjährig, unter 18, Minderjährige, noch nicht 18, nicht volljährig, Jugendlicher | minor, under 18, underage, under age, not yet 18
Staatsangehörigkeit, Staatsbürgerschaft, Nationalität, Bürgerschaft, Staatsangehöriger | nationality, citizenship, citizen, country of origin
Nachname, Familienname, Zuname, Geburtsname | surname, last name, family name, maiden name
Vorname, Rufname, Taufname | first name, given name, forename
Namensänderung, Name ändern, neuer Name, umbenennen, Nachname geändert, anderer Name | name change, change name, new name, changed surname, rename
Name falsch geschrieben, falscher Name, Tippfehler im Namen, Schreibfehler, Name stimmt nicht | misspelled name, wrong name, typo in name, spelling mistake, incorrect name
Geschlecht, Geschlechtseintrag, Anrede, divers, Herr oder Frau, Geschlecht ändern | gender, sex, salutation, gender change, form of address
Unterschrift, unterschreiben, unterzeichnen, Signatur, unterschrieben, signieren, unterzeichnet | signature, sign, signed, autograph, signing
elektronische Unterschrift, digitale Signatur, online unterschreiben, E-Signatur, Handysignatur | electronic signature, e-signature, digital signature, sign online
Passfoto, Lichtbild, Passbild, Foto, biometrisches Foto | passport photo, photo, photograph, ID picture
Steuer-ID, Steueridentifikationsnummer, Steuernummer, IdNr, Steuer-Identnummer | tax ID, tax identification number, tax number, TIN
Sozialversicherungsnummer, Rentenversicherungsnummer, SV-Nummer, AHV-Nummer, Versicherungsnummer | social security number, national insurance number, insurance number, SSN
Identitätsdiebstahl, Identitätsmissbrauch, in meinem Namen, Daten gestohlen, unter falschem Namen | identity theft, identity fraud, stolen identity, used my name, impersonation
# Family, life events, death
Heirat, heiraten, Hochzeit, Eheschließung, verheiratet, geheiratet, Trauung | marriage, get married, wedding, married, marry
Scheidung, scheiden lassen, geschieden, Ehe beenden | divorce, divorced, get divorced, dissolution of marriage
Trennung, getrennt, trennen, auseinander gegangen, getrennt lebend, Schluss gemacht | separation, separated, split up, break up, living apart
Familienstand, ledig, verheiratet, verwitwet, Zivilstand, alleinstehend | marital status, single, married, widowed, civil status
Partner, Lebensgefährte, Lebenspartner, Freund, Freundin, Lebensgefährtin | partners, significant other, boyfriend, girlfriend, life partner
Ehepartner, Ehemann, Ehefrau, Mann, Frau, Gatte, Gattin, Ehegatte | spouse, husband, wife, married partner
Lebenspartnerschaft, eingetragene Partnerschaft, eheähnliche Gemeinschaft, unverheiratet zusammen | civil partnership, registered partnership, cohabiting, living together
Kind, Kinder, Sohn, Tochter, Kleinkind | child, children, kid, kids, son, daughter
Baby, Säugling, Neugeborenes, Geburt, geboren, Nachwuchs bekommen, Baby bekommen | newborn, infant, birth, born, having a baby
schwanger, Schwangerschaft, werdende Mutter, erwarte ein Kind, Mutterschutz | pregnant, pregnancy, expecting a baby, mother-to-be, maternity
Eltern, Mutter, Vater, Mama, Papa, Elternteil | parents, mother, father, mum, mom, dad, parent
alleinerziehend, Alleinerziehende, allein mit Kind, Single-Mutter | single parent, lone parent, single mother, single mum, single mom
Großeltern, Oma, Opa, Großmutter, Großvater, Enkel | grandparents, grandmother, grandfather, grandma, grandpa, grandchild
Geschwister, Bruder, Schwester, Brüder | sibling, brother, sister, siblings
Angehörige, Verwandte, Familie, Familienmitglied, Familienangehörige, Familienmitglieder | relatives, family member, family, next of kin, relations
Sorgerecht, Sorgeberechtigte, Erziehungsberechtigte, Obsorge, elterliche Sorge, Erziehungsberechtigter | custody, parental responsibility, legal guardian, guardian, guardianship
Einverständniserklärung der Eltern, Zustimmung der Eltern, Elternerlaubnis, Eltern müssen unterschreiben | parental consent, parents' permission, consent form, permission slip
Unterhalt, Alimente, Kindesunterhalt, Unterhaltsvorschuss | maintenance, child support, alimony, child maintenance
Kindergeld, Familienbeihilfe, Kinderzulage, Familienzulage, Geld für Kinder | child benefit, family allowance, child allowance, money for children
Elternzeit, Karenz, Elternurlaub, Babypause, Mutterschaftsurlaub, Vaterschaftsurlaub | parental leave, maternity leave, paternity leave, baby break
Elterngeld, Kinderbetreuungsgeld, Mutterschaftsgeld, Wochengeld | parental allowance, parental benefit, maternity pay, maternity benefit
Adoption, adoptieren, Pflegekind, Adoptivkind, Pflegeeltern | adopting, adopt, foster child, adopted child, foster parents
Todesfall, Tod, gestorben, verstorben, Verstorbener, tot, Sterbefall | death, died, deceased, passed away, dead, bereavement
Todesfall melden, Sterbefall anzeigen, Vertrag eines Verstorbenen, Angehöriger gestorben, Abmeldung nach Tod | report a death, bereavement notification, deceased customer, relative died, notify death
Erbe, erben, Erbschaft, Hinterlassenschaft, Nachlass, geerbt | inheritance, inherit, heir, estate, inherited
Erbschein, Erbnachweis, Erbberechtigung, Einantwortungsbeschluss, Erbenbescheinigung | certificate of inheritance, grant of probate, probate, proof of inheritance
Testament, letzter Wille, Nachlassregelung, Vermächtnis | last will, bequest
Hinterbliebene, Witwe, Witwer, verwitwet, Trauernde | surviving dependants, widow, widower, bereaved, survivors
Beerdigung, Begräbnis, Bestattung, Trauerfeier, Beisetzung | funeral, burial, cremation, memorial service
# Representation and authorisation
Vollmacht, bevollmächtigen, Vollmacht erteilen, Bevollmächtigung, Ermächtigung, Berechtigung erteilen, Vollmachtsformular | power of attorney, authorisation, authorization, authorise, letter of authority, mandate, proxy
Bevollmächtigter, bevollmächtigte Person, Stellvertreter, Vertreter, Vertretung, vertreten, Ansprechpartner bevollmächtigt | authorised person, authorized representative, representative, agent, proxy, deputy
für jemand anderen, im Namen von, für meine Mutter, in Vertretung, für andere Person, stellvertretend | on behalf of, for someone else, for my mother, for another person
gesetzlicher Betreuer, Betreuer, rechtliche Betreuung, Betreuung, Vormund, Erwachsenenvertreter, Beistand, Sachwalter | legal guardian, guardian, court-appointed guardian, legal representative, conservator
Vorsorgevollmacht, Generalvollmacht, Betreuungsverfügung | lasting power, general authority, enduring power, durable power
Patientenverfügung, medizinische Vorsorge, Patiententestament | living will, advance directive, advance decision
Vollmacht widerrufen, Vollmacht entziehen, Vollmacht löschen, Berechtigung entziehen | revoke authorisation, withdraw authority, revoke authorization, remove access
Einwilligung, Einverständnis, Zustimmung, Erlaubnis, erlauben, zustimmen | consent, permission, agreement, allow, give permission
Einwilligung widerrufen, Zustimmung zurückziehen, Erlaubnis zurücknehmen | withdraw consent, revoke consent, take back permission, opt out
Genehmigung, Bewilligung, genehmigen, bewilligt, Zulassung, Erlaubnis | permit, approval, authorisation, approved, granted
abholen lassen, anderer holt ab, Abholung durch Dritte, Abholvollmacht, für mich abholen | someone else collects, third-party pickup, authorise collection, pick up for
# Privacy and law
Datenschutz, Privatsphäre, Datenschutzerklärung, DSGVO, Schutz meiner Daten, Datenschutzbestimmungen, DSG | data protection, privacy, privacy policy, GDPR, data privacy, privacy notice
personenbezogene Daten, persönliche Daten, meine Daten, private Daten, Kundendaten, Personendaten | personal data, personal information, my data, private data, customer data
Datenauskunft, Auskunft über Daten, welche Daten gespeichert, Auskunftsrecht, Selbstauskunft, Datenkopie | data access request, subject access request, what data stored, data disclosure, copy of data
Datenlöschung, Daten löschen lassen, Löschung meiner Daten, Recht auf Vergessenwerden, Löschantrag | data deletion, delete my data, right to erasure, erase data
Werbewiderspruch, keine Werbung, Werbung abbestellen, Werbeeinwilligung, Werbeanrufe stoppen | marketing opt-out, no advertising, stop marketing, object to marketing, stop ads
Datenpanne, Datenleck, Daten gestohlen, Datenschutzverletzung, Datenmissbrauch | data breach, data leak, stolen data, privacy breach, leaked data
Datenweitergabe, Daten weitergeben, an Dritte, Datenübermittlung | data sharing, share data, third parties, data transfer, who sees data
Datenschutzbeauftragter, Datenschutzbehörde, Ansprechpartner Datenschutz | data protection officer, DPO, data protection authority, privacy officer
Speicherdauer, wie lange gespeichert, Aufbewahrungsfrist, aufbewahren, Daten speichern, aufheben | retention period, how long stored, data retention, keep records, data storage
Videoüberwachung, Kameraüberwachung, Überwachungskamera, gefilmt, Überwachung | video surveillance, CCTV, security camera, filmed, monitoring
vertraulich, anonym, geheim, Schweigepflicht, Verschwiegenheit, diskret, Vertraulichkeit | confidential, anonymous, secret, confidentiality, private, discreet
Gesprächsaufzeichnung, Anruf aufgezeichnet, Gespräch aufnehmen, Mitschnitt | call recording, recorded call, record conversation, call recorded
Recht, Rechte, Verbraucherrechte, Kundenrechte, was darf ich, Rechtslage, Anspruch | rights, consumer rights, customer rights, legal rights, my rights
Pflichten, Verantwortung, Verantwortlicher, wer muss | duties, obligations, responsibility, who has to
Gesetz, Vorschrift, gesetzlich, Verordnung, Regelung, Rechtsgrundlage | law, legislation, legal, statutory, regulation, legal basis
Regeln, Richtlinie, Bestimmungen, Hausordnung, Vorgaben, Ordnung, Satzung | rules, policy, guidelines, house rules, regulations, bylaws
verboten, Verbot, nicht erlaubt, untersagt, nicht gestattet, darf man nicht | prohibited, forbidden, banned, not allowed, not permitted
erlaubt, gestattet, zulässig, zugelassen | allowed, permitted, admissible
Anwalt, Rechtsanwalt, Jurist, Advokat, Rechtsbeistand, Anwältin | lawyer, solicitor, attorney, legal counsel, barrister
Gericht, Klage, klagen, verklagen, Prozess, Gerichtsverfahren, Richter | court, lawsuit, sue, legal action, trial, judge, litigation
Rechtsberatung, Rechtshilfe, juristische Hilfe, rechtlicher Rat, Prozesskostenhilfe | legal advice, legal aid, legal help, free legal advice
Polizei, Anzeige erstatten, Anzeige, Strafanzeige, bei Polizei melden, angezeigt | police, police report, report to police, press charges, file complaint
Diebstahl, gestohlen, geklaut, stehlen, entwendet, klauen, Dieb | theft, stolen, steal, stole, robbed, thief, nicked
Einbruch, eingebrochen, Einbrecher, Wohnungseinbruch, Raub | burglary, break-in, burgled, burglar, robbery
Bußgeld, Strafe, Geldstrafe, Strafzettel, Knöllchen, Verwarnungsgeld, Busse, Strafmandat | fine, penalty, ticket, penalty notice, fixed penalty
Einspruch, Widerspruch, Einspruch einlegen, widersprechen, anfechten, Rekurs, Berufung, Einsprache | appeal, objection, object, contest, challenge, lodge objection
Schlichtung, Schlichtungsstelle, Ombudsmann, Ombudsstelle, Streitbeilegung, Mediation, Vermittlung | arbitration, ombudsman, dispute resolution, mediate, conciliation
Verbraucherzentrale, Verbraucherschutz, Konsumentenschutz, Arbeiterkammer, Konsumentenberatung | consumer advice centre, consumer protection, consumer advocate, consumer association, trading standards
Haftung, haften, haftbar, Haftpflicht, wer haftet, schuld, verantwortlich | liability, liable, responsible, who is liable, at fault
Verjährung, verjährt, Verjährungsfrist, Anspruch verfallen | limitation period, statute of limitations, time-barred, lapsed claim
Urheberrecht, Copyright, Lizenz, Nutzungsrechte, geistiges Eigentum | licence, license, usage rights, intellectual property
Jugendschutz, Altersfreigabe, FSK, Altersbeschränkung, nicht jugendfrei | youth protection, age rating, age restriction, age-restricted
Kindersicherung, für Kinder sperren, Jugendschutzfilter, Kinderschutz-Einstellung | parental controls, child lock, parental control, kids mode
Diskriminierung, benachteiligt, Gleichbehandlung, ungerecht, unfair behandelt | discrimination, equal treatment, unfair treatment, unfair, disadvantaged
Belästigung, belästigt, Stalking, bedroht, Drohung | harassment, harassed, threatened, threat
Impressum, Firmenangaben, Anbieterkennzeichnung, wer steckt dahinter | legal notice, imprint, company details, about us, site notice
Zeuge, Zeugin, gesehen haben, Zeugenaussage, bezeugen | witness, testimony, eyewitness, testify
# Ordering and shop
Bestellung, bestellen, Order, Auftrag, ordern, kaufen, in Auftrag geben | ordering, place order, purchase, buy
Kauf, kaufen, Einkauf, gekauft, einkaufen, erwerben, Anschaffung | purchase, buy, bought, shopping, acquire
Bestellung stornieren, Bestellung abbrechen, doch nicht bestellen, Bestellung löschen, Auftrag stornieren, Bestellung zurückziehen | cancel order, order cancellation, withdraw order, stop my order, undo order
Bestellung ändern, Bestellung bearbeiten, nachträglich ändern, falsch bestellt, Auftrag ändern | change order, edit order, modify order, amend order, ordered wrong
Bestellstatus, Auftragsstatus, Status der Bestellung, Stand der Bestellung, wo bleibt Bestellung | order status, status of order, track order, check order, where is order
Bestellbestätigung, Auftragsbestätigung, Bestätigung der Bestellung, Bestellung angekommen | order confirmation, confirmation of order, order acknowledgement
Bestellnummer, Auftragsnummer, Ordernummer, Vorgangsnummer Bestellung | order number, order ID, order reference, purchase number
Bestellung fehlgeschlagen, Bestellung funktioniert nicht, kann nicht bestellen, Bestellfehler | order failed, can't order, unable to order, order error
Bestellung abgelehnt, vom Händler storniert, Auftrag abgelehnt, warum wurde storniert | order rejected, order declined, cancelled by seller, why order cancelled
Mindestbestellwert, Mindestbestellmenge, Mindestmenge, ab wie viel | minimum order value, minimum order, minimum quantity, minimum spend
Nachbestellen, Nachbestellung, nochmal bestellen, erneut bestellen, nachbestellt | reorder, order again, repeat order, order more
Vorbestellung, vorbestellen, reservieren, vormerken, vorbestellt | pre-order, preorder, advance order, reserve
Warenkorb, Einkaufswagen, Einkaufskorb, in den Korb | shopping cart, basket, shopping basket, cart, trolley
Kasse, zur Kasse gehen, Checkout, Bestellung abschließen, bezahlen im Shop | check out, till, cash desk, complete order
Onlineshop, Webshop, Internetshop, Online-Shop, im Internet kaufen | online shop, online store, web shop, buy online
Filiale, Geschäft, Laden, Shop, Verkaufsstelle, Kaufhaus, Niederlassung, Zweigstelle | store, branch, outlet, retail store, point of sale
Filiale finden, Standort, Filialsuche, nächste Filiale, in meiner Nähe, wo ist Geschäft, Filialfinder | store locator, find a store, nearest branch, location, near me, find branch
Händler, Verkäufer, Anbieter, Drittanbieter, Fachhändler, Partnerhändler | dealer, seller, retailer, vendor, merchant, third-party seller
Produkt, Artikel, Ware, Erzeugnis | product, item, article, goods, merchandise
Verfügbarkeit, verfügbar, auf Lager, vorrätig, lieferbar, lagernd, gibt es noch | availability, available, in stock, stock, still available
nicht verfügbar, ausverkauft, vergriffen, nicht lieferbar, nicht vorrätig, leer, gibt es nicht | out of stock, sold out, unavailable, not available, not in stock, discontinued
wieder verfügbar, Nachschub, wann wieder da, wieder auf Lager, wieder lieferbar | back in stock, restock, available again, when back, in stock again
Größe, Größentabelle, welche Größe, Maße, Abmessungen | size, size chart, sizing, measurements, dimensions
passt nicht, zu klein, zu groß, falsche Größe, zu eng | doesn't fit, too small, too big, wrong size, too tight
Farbe, Farbauswahl, andere Farbe, Farbton, bunt | color, colour, colour choice, different color, shade
Menge, Anzahl, Stückzahl, wie viele, Stück | quantity, amount, number, how many, pieces
Gewicht, wie schwer, wiegt, Kilogramm, Kilo | weight, how heavy, weigh, kilos, pounds
Qualität, schlechte Qualität, minderwertig, Beschaffenheit, Qualitätsmangel | quality, poor quality, low quality, inferior, quality defect
Zutaten, Inhaltsstoffe, was ist drin, Zusammensetzung, Bestandteile | ingredients, contents, composition, what's in it
Zubehör, Zubehörteil, Extras, dazugehörige Teile, Ausstattung | accessories, accessory, attachments, add-ons
Ersatzteil, Ersatzteile bestellen, einzelnes Teil, Reserveteil, Bauteil | spare part, replacement part, parts, component, order parts
Sortiment, Produktpalette, Auswahl, Produktangebot | range, selection, assortment, product line
Beratung, beraten, Kaufberatung, Empfehlung, welches Produkt, passt zu mir | advice, consultation, recommendation, which product, buying guide, guidance
Bewertung, Rezension, bewerten, Sterne, Kundenbewertung, Kundenmeinung | review, rating, rate, stars, customer review, customer feedback
Verpackung, Karton, Schachtel, Originalverpackung, verpackt, einpacken | packaging, box, carton, original packaging, packed, wrapping
Geschenkverpackung, als Geschenk verpacken, Geschenkpapier, Geschenk einpacken | gift wrapping, gift wrap, wrap as gift, gift packaging
Großbestellung, Großkunde, Mengenrabatt, große Menge, Sammelbestellung | bulk order, large order, wholesale, volume discount, group order
Geschäftskunde, Firmenkunde, Gewerbekunde, Business, B2B, gewerblich | business customer, corporate customer, commercial, business account
Privatkunde, privat, Privatperson, Verbraucher, Konsument | private customer, private individual, consumer, residential customer, personal
Gebraucht, gebrauchtes Gerät, Second Hand, aus zweiter Hand, generalüberholt, refurbished, Gebrauchtware, B-Ware | used, second-hand, pre-owned, secondhand, renewed
Reservierung, reservieren, buchen, Buchung, reserviert, vorbuchen, gebucht | reservation, booking, book, reserve, booked
Reservierung ändern, Buchung ändern, umbuchen, Umbuchung, verschieben Buchung | change booking, modify reservation, rebook, rebooking, amend booking
Reservierung stornieren, Buchung stornieren, Buchung absagen, Reservierung absagen | cancel booking, cancel reservation, booking cancellation, call off booking
Buchungsbestätigung, Reservierungsbestätigung, Buchungsnummer, Buchungscode, Reservierungsnummer | booking confirmation, reservation confirmation, booking number, booking reference, confirmation number
Warteliste, vormerken lassen, Vormerkung, auf die Liste, Wartezeit auf Platz | waiting list, waitlist, queue, get on list
ausgebucht, voll, belegt, kein Platz, keine freien Plätze, besetzt | fully booked, full, no places, no availability, sold out, occupied
Mieten, Vermietung, vermieten, anmieten, gemietet, Mietgerät | rent, hire, rental, renting
ausleihen, Verleih, leihen, ausborgen, borgen, geliehen, Ausleihe | borrow, lend, loan, lending, lent
Leasing, leasen, Leasingvertrag, Mietkauf, Leasingrate | leased, lease, lease agreement, hire purchase
Verkaufen, Verkauf, verkauft, weiterverkaufen, loswerden | sell, sale, sold, resell, reselling
Versicherung, versichern, versichert, Versicherungsschutz, Absicherung, Police | insurance, insure, insured, cover, coverage, policy
# Delivery and parcels
Lieferung, liefern, Zustellung, geliefert, zustellen, Auslieferung, ausliefern | delivery, deliver, shipping, shipment, bring
Versand, verschicken, versenden, senden, schicken, geschickt, abschicken, gesendet | shipping, ship, send, sent, dispatch
Lieferzeit, Lieferdauer, Versanddauer, wie lange Lieferung, wann kommt Lieferung, Zustellzeit, Lieferfrist | delivery time, shipping time, how long delivery, when will arrive, lead time, transit time
Liefertermin, Lieferdatum, Wunschtermin Lieferung, Zustelltermin, Lieferfenster, wann kommt | delivery date, delivery slot, delivery window, scheduled delivery, when does come
Liefertermin ändern, Lieferung verschieben, anderer Liefertag, Zustelltermin verschieben | change delivery date, reschedule delivery, postpone delivery, different delivery day
Lieferverzögerung, Lieferung verspätet, Lieferung zu spät, Paket verspätet, kommt nicht, Verzögerung Lieferung, Lieferverzug | delivery delay, late delivery, delayed parcel, package late, overdue delivery, hasn't arrived
Lieferung nicht angekommen, Paket nicht angekommen, nicht geliefert, wo bleibt Paket, Sendung fehlt | not delivered, parcel not arrived, where's my parcel, missing delivery, package missing, never arrived
als zugestellt markiert, zugestellt nicht erhalten, laut Status zugestellt, angeblich geliefert | marked as delivered, delivered not received, says delivered, falsely marked delivered
Paket verloren, Sendung verloren, Paket weg, verschwunden, verschollen, Nachforschung, Nachforschungsauftrag | lost parcel, lost package, parcel disappeared, trace parcel, missing mail investigation
Sendungsverfolgung, Paket verfolgen, Tracking, Sendungsstatus, Paketverfolgung, Track and Trace, verfolgen, wo ist Sendung | track parcel, track package, shipment tracking, delivery status, parcel status
Sendungsnummer, Trackingnummer, Paketnummer, Sendungscode, Verfolgungsnummer | tracking number, parcel number, shipment number, tracking code, consignment number
Paket, Packerl, Päckchen, Sendung, Paketsendung | parcel, package, packet, shipment, consignment
Brief, Schreiben, Briefsendung, Briefpost | letter, mail, letters, correspondence
Umschlag, Kuvert, Briefumschlag, Couvert | envelope, letter envelope, mailing envelope
Einschreiben, eingeschriebener Brief, Rückschein, Einschreibebrief, per Einschreiben | registered mail, registered letter, recorded delivery, certified mail, signed for
Briefmarke, Porto, Frankierung, frankieren, Marke, Postwertzeichen, Portokosten | stamp, postage, postage stamp, franking, postal rate
Versandkosten, Lieferkosten, Versandgebühr, Liefergebühr, Versandkostenpauschale, Porto | shipping costs, delivery charge, shipping fee, postage, delivery fee, shipping charge
versandkostenfrei, kostenlose Lieferung, gratis Versand, portofrei, Lieferung frei Haus | free shipping, free delivery, no shipping cost, free postage
Lieferadresse, Versandadresse, Lieferanschrift, Empfängeradresse, wohin geliefert, Zustelladresse | delivery address, shipping address, recipient address, where delivered
Lieferadresse ändern, an andere Adresse, andere Lieferadresse, falsche Lieferadresse, umleiten, Paket umleiten | change delivery address, redirect parcel, wrong delivery address, deliver elsewhere, reroute
Expressversand, Expresslieferung, schneller Versand, Eilsendung, am nächsten Tag, Express | express delivery, express shipping, next-day delivery, fast delivery, same-day delivery
Lieferung ins Ausland, internationaler Versand, Auslandsversand, Versand ins Ausland, in anderes Land | international shipping, ship abroad, overseas delivery, deliver abroad, worldwide shipping
Zoll, Zollgebühren, verzollen, Verzollung, Einfuhrabgaben, Einfuhrumsatzsteuer, Zollabgaben | customs, customs duty, import duty, import tax, customs fees, clearance
Zollerklärung, Zollformular, Zollinhaltserklärung, Zollpapiere | customs declaration, customs form, customs documents
Selbstabholung, Abholung, abholen, Click & Collect, in Filiale abholen, abgeholt, selber holen | pickup, collection, collect, click and collect, pick up, store pickup, curbside pickup
Abholstation, Packstation, Paketstation, Paketautomat, Abholbox, Paketbox, Schließfach | parcel locker, pickup station, package locker, pickup point, collection point
Paketshop, Abholstelle, Postfiliale, Postamt, Postpartner, Annahmestelle, Poststelle | parcel shop, post office, drop-off point, collection point, pickup location
nicht zu Hause, nicht angetroffen, niemand da, Benachrichtigungskarte, Abholschein, verpasste Lieferung, gelber Zettel, Zustellversuch | not at home, missed delivery, nobody home, delivery card, failed delivery attempt
beim Nachbarn abgegeben, Abgabe beim Nachbarn, Nachbar hat Paket, Zustellung an Nachbarn | left with neighbour, left with neighbor, delivered to neighbor, neighbour has parcel
Ablageort, Abstellgenehmigung, Abstellort, vor die Tür, Wunschort, Garage ablegen, Abstellerlaubnis | safe place, leave parcel, drop-off permission, leave at door, preferred location
Lagerfrist, wie lange aufbewahrt, Abholfrist, Aufbewahrungszeit Paket | storage period, how long held, pickup deadline, collection period
Zweite Zustellung, erneute Zustellung, nochmal liefern, Neuzustellung, zweiter Zustellversuch | redelivery, deliver again, second delivery attempt, rearrange delivery
Zusteller, Bote, Kurier, Paketbote, Postbote, Briefträger, Lieferfahrer, Pöstler | courier, delivery driver, postman, mailman, mail carrier, delivery person
Spedition, Speditionslieferung, Großgeräte, Sperrgut, sperrig, Lieferung bis Bordsteinkante, Möbellieferung | freight delivery, forwarding agent, bulky goods, large items, oversize, kerbside delivery
Lieferung in Wohnung, Lieferung bis Verwendungsstelle, hochtragen, in Wohnung tragen | delivery to room, carry upstairs, delivery to flat, in-home delivery
Teillieferung, nur Teil geliefert, unvollständige Lieferung, Artikel fehlt, Lieferung unvollständig, nicht komplett | partial delivery, incomplete delivery, missing item, item missing, only part arrived, incomplete order
Falschlieferung, falscher Artikel, falsches Produkt, etwas anderes bekommen, falsche Ware, falsch geliefert | wrong item, wrong product, incorrect delivery, wrong order, received wrong thing
Paket beschädigt, Transportschaden, kaputt angekommen, beschädigte Lieferung, Ware beschädigt, Karton kaputt | damaged parcel, transport damage, arrived broken, damaged in transit, damaged delivery, shipping damage
Paket leer, Paket geöffnet, aufgerissen, Inhalt fehlt, Inhalt gestohlen | empty parcel, opened package, contents missing, torn open, empty box
Lieferschein, Begleitschein, Packzettel, Warenbegleitschein | delivery note, packing slip, delivery slip, dispatch note
Lieferung verweigern, Annahme verweigern, Paket nicht annehmen, Annahmeverweigerung | refuse delivery, reject parcel, refuse to accept, decline delivery
zurück an Absender, retour an Absender, Sendung zurückgeschickt, unzustellbar, nicht zustellbar | return to sender, undeliverable, returned mail, parcel returned
Absender, Sender, wer hat geschickt, von wem | from whom, who sent, sent by
Empfänger, Adressat, an wen, wer bekommt | recipient, addressee, receiver, to whom
Empfang, erhalten, bekommen, empfangen, eingetroffen, gekriegt | receive, received, receipt, got
Postfach, Postschließfach, Postlagernd, Postfachadresse | PO box, post office box, poste restante, general delivery
Briefkasten, Postkasten, Postkastl, Briefkastenschlüssel, Hausbriefkasten | mailbox, letterbox, letter box, post box
Paket versenden, Paket aufgeben, Paket abgeben, Päckchen verschicken, Paket einliefern | send parcel, ship package, drop off parcel, post a parcel
Paketschein, Versandetikett, Paketaufkleber, Versandlabel, Versandmarke, Aufkleber | shipping label, parcel label, postage label, address label, sticker
unerwartetes Paket, nichts bestellt, Paket nicht bestellt, fremdes Paket | unexpected parcel, didn't order, not ordered, unsolicited goods, someone else's parcel
# Returns, warranty and repair
Rückgabe, zurückgeben, Retoure, retournieren, Rücksendung, zurückschicken, zurücksenden, zurückgeschickt | return, returns, send back, give back, return item, sent back
Retourenschein, Rücksendeetikett, Retourenlabel, Retourenaufkleber, Rücksendeschein, Rücksendelabel | return label, returns label, return slip, return form, prepaid label
Rückgabefrist, Rückgaberecht, wie lange zurückgeben, Umtauschfrist, Rücksendefrist | return period, return policy, return window, return deadline
Rücksendekosten, Kosten der Rücksendung, wer zahlt Rücksendung, kostenlose Retoure, Retourenkosten | return shipping costs, return postage, return cost, free returns, who pays return
Retourenstatus, Rücksendung angekommen, Retoure nicht angekommen, Stand der Retoure | return status, return received, return not processed, track return
Umtausch, umtauschen, tauschen, Austausch, austauschen, ausgetauscht | exchange, swap, replace, replacement
Ersatz, Ersatzlieferung, ersetzen, Ersatzgerät, Neulieferung, ersetzt, Austauschgerät | replacement, replace, substitute, replacement device, new one
Reklamation, reklamieren, beanstanden, Mangel melden, Mängelrüge, Beanstandung | complaint, claim, report defect, make a claim, faulty goods complaint
Garantie, Herstellergarantie, Garantiefall, Garantiezeit, unter Garantie, Garantieanspruch | warranty, guarantee, manufacturer's warranty, warranty claim, under warranty
Gewährleistung, gesetzliche Gewährleistung, Mängelhaftung, Sachmangel, Mangelhaftung | statutory warranty, legal warranty, liability for defects, implied warranty, legal guarantee
Garantie abgelaufen, Garantie vorbei, nach Garantiezeit, außerhalb der Garantie | out of warranty, warranty expired, warranty over, after warranty
Garantieverlängerung, Zusatzgarantie, verlängerte Garantie, Geräteschutz, Anschlussgarantie | extended warranty, warranty extension, protection plan, device protection
Garantieschein, Garantiekarte, Garantienachweis, Garantiebeleg | warranty card, warranty certificate, proof of warranty, guarantee card
Reparatur, reparieren, richten, instand setzen, in Ordnung bringen, flicken, repariert, Instandsetzung | repair, fix, mend, repairing, fixing, put right
Reparaturauftrag, Reparatur anmelden, Gerät einschicken, zur Reparatur geben, einsenden | repair request, book a repair, send in device, repair order
Reparaturstatus, Stand der Reparatur, wann fertig, Reparatur dauert, wie lange Reparatur | repair status, repair time, when ready, how long repair
Reparaturkosten, was kostet Reparatur, Preis der Reparatur | repair costs, cost of repair, repair price, how much repair
Werkstatt, Reparaturdienst, Kundendienst, Reparaturwerkstatt, Servicecenter | workshop, repair shop, service centre, repair service, service center
Techniker, Monteur, Handwerker, Mechaniker, Servicetechniker, Installateur, Fachmann | technician, engineer, repairman, mechanic, handyman, tradesman, installer
Technikertermin, Techniker kommt, Termin mit Techniker, Techniker nicht gekommen, Monteurtermin | technician appointment, engineer visit, technician didn't come, service call, technician visit
Leihgerät, Ersatzgerät während Reparatur, Überbrückungsgerät, Leihwagen | loan device, loaner, courtesy device, temporary replacement
kaputt, defekt, beschädigt, gebrochen, im Eimer, futsch, hinüber | broken, defective, faulty, damaged, bust, out of order
Schaden, Beschädigung, Schäden, Macke, Kratzer | damage, harm, scratch, dent
Schaden melden, Schadensmeldung, Schadenmeldung, Schadensfall, Schadenfall, Defekt melden, Mängelmeldung | report damage, damage report, claim, file a claim, report fault, damage claim
Bruch, zerbrochen, gebrochen, gesprungen, Riss, gerissen, zersprungen | breakage, broken, cracked, shattered, crack, smashed
Wasserschaden, nass geworden, ins Wasser gefallen, Feuchtigkeitsschaden, überschwemmt | water damage, got wet, liquid damage, fell in water, flooded
undicht, Leck, tropft, rinnt, läuft aus, Wasser kommt raus | leak, leaking, dripping, water coming out
Geräusch, brummt, quietscht, macht Geräusche, klappert | noise, squeaking, rattling, strange sound
Geruch, stinkt, riecht, Gestank, riecht verbrannt | smell, stinks, odor, odour, burning smell
überhitzt, zu heiß, wird heiß, Überhitzung | overheating, too hot, gets hot, overheated
eingefroren, Frost, gefroren, Frostschaden | frozen, froze, frost damage, freezing
verstopft, Verstopfung, blockiert, läuft nicht ab, dicht | blocked, clogged, blockage, not draining, jammed
verklemmt, klemmt, steckt fest, blockiert, hängt fest, festgeklemmt | stuck, jammed, blocked, caught, trapped
verschmutzt, dreckig, schmutzig, Schmutz, Dreck, Verschmutzung, unsauber | dirty, soiled, filthy, dirt, stained, unclean
Reinigung, reinigen, putzen, sauber machen, säubern, waschen | cleaning, clean, wash, wipe, cleansing
Pflegehinweise, Pflege, pflegen, Waschanleitung, wie waschen | care instructions, care, washing instructions, maintenance tips
Montage, montieren, aufbauen, zusammenbauen, Aufbau, Aufbauanleitung, anbringen | assembly, assemble, mounting, put together, install, assembly instructions
Installation, installieren, anschließen, Anschluss, angeschlossen, einbauen, Einbau, Montage | installing, install, connect, hook up, fitting
Demontage, abbauen, abmontieren, ausbauen, abgebaut, Ausbau | dismantling, take apart, disassemble, remove, uninstall
Entsorgung, entsorgen, wegwerfen, wegschmeißen, Elektroschrott, loswerden | disposal, dispose, throw away, get rid of, e-waste
Altgeräte zurückgeben, Altgeräterücknahme, altes Gerät mitnehmen, altes Gerät abholen | take-back, old device return, old appliance collection, haul away
Recycling, wiederverwerten, recyceln, Wiederverwertung, Rücknahme | recycled, recycle, reuse, take-back
Inzahlungnahme, in Zahlung geben, altes Gerät verkaufen, Ankauf, eintauschen | trade-in, part exchange, sell old device, buyback
Rückruf Produkt, Rückrufaktion, Produktrückruf, Produktwarnung, gefährliches Produkt | product recall, recall, safety recall, product safety warning
Inspektion, prüfen, Prüfung, Kontrolle, Überprüfung, überprüfen, checken, Check | inspection, examine, checkup, examination, test
Gutachten, Gutachter, Sachverständiger, begutachten, Schätzung | expert report, appraisal, assessor, surveyor, expert opinion
Fehlersuche, Problem lösen, Fehler beheben, Störung beheben, Problemlösung, Selbsthilfe, Hilfe bei Problemen | troubleshooting, fix problem, solve problem, troubleshoot, fault finding
Notdienst, Bereitschaftsdienst, Pikettdienst, Notfalldienst, Störungsdienst | emergency service, out-of-hours service, on-call service, emergency repair
Notruf, Notfallnummer, Notrufnummer, Notfall melden | emergency number, emergency call, emergency line, call for help
# Contact and complaints
Kontakt, kontaktieren, erreichen, Kontaktmöglichkeiten, sich melden, Verbindung aufnehmen, wie erreiche ich, Kontaktaufnahme | contact, contact us, get in touch, how to contact, reach out
Kundenservice, Kundendienst, Kundenbetreuung, Support, Kundencenter, Servicecenter | customer service, customer support, helpdesk, customer care, helpline, service desk
Anruf, anrufen, telefonieren, telefonisch, angerufen, Telefonat, Telefon | call, phone call, telephone, by phone, give a call
Hotline, Servicenummer, Servicehotline, Beratungstelefon, welche Nummer anrufen | helpline, customer service number, phone line, which number, toll-free number
Rückruf, zurückrufen, Rückruf anfordern, Rückrufservice, ruft mich an, ruft zurück | callback, call back, request callback, call me back, return call
Warteschleife, lange warten Telefon, niemand geht ran, nicht erreichbar, keiner hebt ab, komme nicht durch | on hold, phone queue, nobody answers, can't get through, unreachable, long hold
Kontaktformular, Onlineformular, Anfrageformular, Nachricht schreiben, Anfrage stellen | contact form, online form, enquiry form, inquiry form, send message, submit request
Chat, Live-Chat, chatten, Online-Chat, schreiben mit Mitarbeiter | live chat, online chat, chat with agent, message us
WhatsApp, Messenger, Nachrichtendienst, per WhatsApp schreiben | messaging app, instant message, chat app
SMS, Kurznachricht, Textnachricht, SMS-Nachricht, simsen | text message, text, texting
Fax, faxen, per Fax, Faxnummer | by fax, fax number, facsimile
Nachricht, Mitteilung, Botschaft, Info, Benachrichtigung | message, notice, notification
E-Mail schreiben, per E-Mail, mailen, Mail schicken, gemailt | email us, by email, send email, write email, emailed
per Post, schriftlich, Postweg, Brief schreiben, auf dem Postweg, postalisch | by post, in writing, by mail, write letter, written, snail mail
persönlich, vor Ort, vorbeikommen, direkt hingehen, selbst kommen, am Schalter | in person, on site, face to face, come by, visit, at the counter
Beschwerde, beschweren, Beschwerde einreichen, Reklamation, meckern, Kritik | complaint, complain, make complaint, file complaint, grievance
Lob, loben, Danke sagen, zufrieden, Dankeschön, positives Feedback | praise, compliment, thank you, satisfied, positive feedback, thanks
Feedback, Rückmeldung, Meinung, Verbesserungsvorschlag, Anregung, Vorschlag, Idee | suggestion, opinion, comment, idea, improvement
Umfrage, Befragung, Fragebogen, Kundenbefragung, Zufriedenheitsumfrage | survey, questionnaire, poll, customer survey
Anfrage, Frage, fragen, Anliegen, nachfragen, Auskunft, erkundigen | enquiry, inquiry, question, request, ask, query
Antwort, Rückmeldung, antworten, beantworten, keine Antwort, Reaktion | reply, answer, response, respond, no answer
keine Antwort erhalten, keine Rückmeldung, niemand antwortet, warte auf Antwort, meldet sich nicht | no reply, no response, waiting for answer, nobody responds, haven't heard back
Auskunft, Information, Info, informieren, Infos, Informationen | inform, details, enquiries, find out
Hilfe, helfen, Unterstützung, Support, geholfen, Hilfestellung, unterstützen, Beistand | help, assistance, assist, aid
häufige Fragen, FAQ, Fragen und Antworten, oft gefragt | frequently asked questions, common questions, questions and answers
Ansprechpartner, zuständige Person, Kundenberater, an wen wenden, wer ist zuständig, Sachbearbeiter, Betreuer | contact person, advisor, who to contact, responsible person, case worker, point of contact
Mitarbeiter, Berater, Personal, Angestellter, Servicekraft, Team | staff, employee, agent, representative, advisor, personnel
mit Mensch sprechen, echte Person, mit Mitarbeiter sprechen, kein Roboter, persönlich sprechen | talk to human, real person, speak to someone, live agent, speak to agent
Unfreundlich, unhöflich, schlechter Service, frech, respektlos, schlecht behandelt | rude, unfriendly, bad service, impolite, disrespectful, poor service
Ticketnummer, Vorgangsnummer, Fallnummer, Aktenzeichen, Geschäftszeichen, Bearbeitungsnummer, Geschäftszahl | ticket number, case number, reference number, file number, case ID
Bearbeitungsstand, Status, Stand meiner Anfrage, wie weit ist, Bearbeitungsstatus | progress, application status, case status, how far along
Bearbeitungszeit, Bearbeitungsdauer, wie lange bearbeitet, wann Bescheid | processing time, turnaround, how long processing, handling time
Fundbüro, Fundsachen, Fundstelle, gefunden, Fundservice, Verlorenes | lost and found, lost property, lost property office, found items
Dolmetscher, Übersetzer, übersetzen, Übersetzung, dolmetschen, Sprachmittler | interpreter, translator, translate, translation, interpreting
Englisch, auf Englisch, spricht jemand Englisch, englischsprachig, kein Deutsch, verstehe kein Deutsch | English, in English, English-speaking, speak English, no German
Sprache, welche Sprachen, Fremdsprache, Muttersprache, sprechen | language, languages, foreign language, native language, speak
Deutschkurs, Deutsch lernen, Sprachkurs, Integrationskurs | German course, learn German, language course, integration course
Kontaktdaten, Kontaktinformationen, Kontaktangaben, Telefon und E-Mail | contact details, contact information, contact data
Besuch, besuchen, Besucher, Gast, Gäste, zu Besuch | visit, visitor, guest, visiting, guests
# Appointments and opening hours
Termin, Terminvereinbarung, Termin buchen, Termin vereinbaren, Termin ausmachen, Termin machen, Terminbuchung | appointment, book appointment, make appointment, schedule appointment, slot
Termin absagen, Termin stornieren, Termin nicht wahrnehmen, kann nicht kommen, verhindert | cancel appointment, can't attend, cannot make it, call off appointment
Termin verschieben, Termin verlegen, Termin ändern, anderer Termin, Terminänderung, später kommen | reschedule appointment, change appointment, postpone appointment, move appointment, different time
Termin verpasst, Termin vergessen, Termin versäumt, nicht erschienen, verschwitzt | missed appointment, forgot appointment, no-show, didn't attend
Terminbestätigung, Terminerinnerung, Bestätigung vom Termin | appointment confirmation, appointment reminder, confirmed appointment
keine freien Termine, kein Termin frei, Termin erst spät, früherer Termin, schneller Termin | no appointments available, no free slots, earlier appointment, sooner appointment
ohne Termin, ohne Voranmeldung, einfach kommen, spontan, offene Sprechstunde | without appointment, walk-in, drop in, no booking needed
Öffnungszeiten, geöffnet, wann offen, Geschäftszeiten, wann auf, offen, Schalterzeiten, aufhaben | opening hours, business hours, open, opening times, when open, hours
geschlossen, schließt, Schließung, wann zu, Betriebsferien, Ruhetag | closed, closing time, shut, closure, when close, closing day
Feiertag, an Feiertagen, gesetzlicher Feiertag, Festtag | public holiday, bank holiday, national holiday, holidays
Servicezeiten, Sprechzeiten, Sprechstunde, Bürozeiten, wann erreichbar, Telefonzeiten | service hours, office hours, consultation hours, when available, surgery hours
Wartezeit, warten, wie lange warten, anstehen, Schlange, Warteschlange, gewartet | waiting time, wait, queue, how long wait, wait time
Besichtigung, besichtigen, Besichtigungstermin, anschauen, Führung | viewing, view, tour, look around, guided tour
Veranstaltung, Event, Vorführung, Anlass | events, function, happening
Kurs, Seminar, Lehrgang, Workshop, Schulung | course, class, training, lesson
Anmeldung zu Kurs, anmelden für, teilnehmen, Teilnahme, mitmachen, einschreiben, Kursanmeldung | course registration, enrol, enroll, take part, participate, sign up for
Abmeldung, abmelden, austragen, nicht mehr teilnehmen, Teilnahme absagen | deregistration, deregister, withdraw, cancel registration, opt out
Eintritt, Eintrittskarte, Ticket, Einlass, Eintrittspreis, Billett | admission, entry, entrance fee, entry ticket
# Documents, proofs and forms
Formular, Vordruck, Antragsformular, Blatt ausfüllen, Formblatt | form, application form, blank form, paper form
Formular ausfüllen, ausfüllen, Angaben machen, eintragen, ausgefüllt, Felder ausfüllen | fill in form, complete form, fill out, enter details, filled in
Antrag, beantragen, Antrag stellen, Beantragung, Gesuch, ansuchen | application, apply, applying, submit application, claim
Antrag abgelehnt, Ablehnung, Ablehnungsbescheid, nicht bewilligt, Absage bekommen | application rejected, rejection, refused, application denied, turned down
Antrag zurückziehen, Antrag stornieren, Antrag zurücknehmen | withdraw application, cancel application, retract application
Bescheid, amtlicher Brief, Entscheidung, Bewilligungsbescheid, Verfügung | notice, decision, official letter, decision letter, ruling
Nachweis, Beweis, nachweisen, Beleg, belegen, bewiesen, nachgewiesen, beweisen | proof, evidence, prove, verification, supporting document
Bescheinigung, Bestätigung, Zertifikat, Attest, Schein, Bestätigungsschreiben, Zeugnis | certificate, confirmation letter, attestation, certification, proof letter
Unterlagen, Dokumente, Papiere, benötigte Unterlagen, welche Unterlagen, Schriftstücke, Unterlagen mitbringen | documents, paperwork, papers, required documents, which documents, what to bring
Unterlagen einreichen, Dokumente schicken, nachreichen, abgeben, einreichen, Einreichung, vorlegen | submit documents, hand in, send documents, submit, provide documents
Unterlagen fehlen, fehlende Dokumente, unvollständiger Antrag, Dokument fehlt, nicht alle Papiere | missing documents, documents missing, incomplete application, missing paperwork
Unterlagen verloren, Dokumente verloren, Papiere weg, Dokument verlegt | lost documents, lost papers, misplaced documents, document lost
Kopie, Fotokopie, kopieren, Ablichtung, Abschrift, Duplikat | copy, photocopy, duplicate, copies
beglaubigte Kopie, Beglaubigung, beglaubigen, Notar, notariell, amtlich bestätigt | certified copy, certification, notarised, notarized, notary, authenticate
Original, im Original, Originaldokument, echtes Dokument | original document, genuine document
Meldebescheinigung, Meldezettel, Meldebestätigung, Wohnsitzbestätigung, Meldenachweis, Nachweis Wohnort | proof of address, registration certificate, residence certificate, proof of residence
Einkommensnachweis, Gehaltsnachweis, Lohnabrechnung, Gehaltsabrechnung, Lohnzettel, Gehaltszettel, Verdienstbescheinigung, Lohnausweis | proof of income, payslip, pay stub, salary statement, wage slip, income statement
Studienbescheinigung, Immatrikulationsbescheinigung, Schulbescheinigung, Studentenausweis, Schülerausweis, Inskriptionsbestätigung | student ID, enrolment certificate, enrollment certificate, proof of enrolment, school certificate, student card
Schwerbehindertenausweis, Behindertenausweis, Behindertenpass, Grad der Behinderung, IV-Ausweis | disability card, disabled ID, disabled pass, proof of disability
Rentenbescheid, Pensionsbescheid, Rentenausweis, Rentenbescheinigung, Rentennachweis | pension notice, pension statement, proof of pension, pensioner ID
Mietvertrag, Mietvereinbarung, Wohnungsvertrag, Untermietvertrag | rental agreement, tenancy agreement, lease, rental contract
Kaufvertrag, Kaufnachweis, Kaufbeleg, Rechnung als Nachweis | purchase contract, proof of purchase, sales contract, sales agreement
Arbeitsvertrag, Dienstvertrag, Anstellungsvertrag, Arbeitsbestätigung | employment contract, work contract, job contract, contract of employment
Krankmeldung, Krankschreibung, Krankenschein, Arbeitsunfähigkeitsbescheinigung, krankgeschrieben, gelber Schein | sick note, sick leave certificate, doctor's note, fit note, medical certificate
Teilnahmebescheinigung, Teilnahmebestätigung, Zertifikat, Kursbestätigung | certificate of attendance, attendance certificate, course certificate
Jahresbescheinigung, Steuerbescheinigung, für Steuererklärung, Bescheinigung fürs Finanzamt | annual certificate, tax certificate, for tax return, tax statement
Steuererklärung, Steuerausgleich, Arbeitnehmerveranlagung, von Steuer absetzen, Lohnsteuerjahresausgleich, steuerlich absetzen | tax return, tax declaration, tax deductible, file taxes, write off tax
Finanzamt, Steueramt, Steuerbehörde, Steuerverwaltung | tax office, tax authority, revenue office, taxman
Steuer, Steuern, Steuern zahlen, versteuern, steuerpflichtig | tax, taxes, taxation, taxable
Muster, Vorlage, Musterbrief, Beispiel, Vorlage herunterladen, Mustervorlage | template, sample, sample letter, example, specimen
Frist, Einreichfrist, Stichtag, Deadline, bis wann, letzter Tag, Abgabetermin | time limit, due date, cut-off date, by when, last day
Frist verpasst, Frist versäumt, zu spät abgegeben, Frist abgelaufen | missed deadline, deadline passed, too late, submitted late
Frist verlängern, Fristverlängerung, mehr Zeit, Aufschub bekommen, länger Zeit | extend deadline, deadline extension, more time, extension
gültig, Gültigkeit, gilt, Gültigkeitsdauer, wie lange gültig, noch gültig | valid, validity, valid until, how long valid, still valid
ungültig, abgelaufen, nicht mehr gültig, verfallen, gilt nicht mehr | invalid, expired, no longer valid, lapsed, out of date
Übersicht, Zusammenfassung, Überblick, Liste, Aufstellung | overview, summary, list, at a glance
Änderung melden, Änderung mitteilen, Veränderung angeben, Bescheid geben, mitteilen | report a change, notify change, inform of change, tell us, change of circumstances
# Moving house and addresses
Umzug, umziehen, ziehe um, umgezogen, Wohnung wechseln, neue Wohnung, Übersiedlung, zügeln | moving house, move, moving, relocation, new home, moved
Umzug melden, Umzugsmeldung, Umzug mitteilen, Vertrag mitnehmen, Umzugsservice | report a move, notify of move, tell us moving, take contract with
Auszug, ausziehen, ausgezogen, ziehe aus, Wohnung verlassen | moving out, move out, moved out, leave flat, vacate
Einzug, einziehen, eingezogen, ziehe ein, neu eingezogen, Wohnung beziehen | moving in, move in, moved in, move-in
Adresse, Anschrift, Wohnadresse, Wohnort, Postadresse, wo wohne ich | address, postal address, home address, mailing address, where I live
Adressänderung, Adresse ändern, neue Adresse, Anschrift ändern, Adresswechsel, Anschriftenänderung, Adresse mitteilen | change of address, change address, new address, update address, address change
falsche Adresse, Adresse stimmt nicht, Adresse falsch, alte Adresse, Adressfehler | wrong address, incorrect address, old address, address error
Nachsendeauftrag, Nachsendung, nachsenden, Post umleiten, Post nachschicken, Postumleitung | mail forwarding, forward mail, redirect mail, mail redirection, forwarding order
Wohnsitz anmelden, Anmeldung Wohnsitz, ummelden, Ummeldung, Wohnung anmelden, Einwohnermeldeamt, Wohnsitzanmeldung | register residence, register address, residence registration, address registration, residents' registration
Wohnsitz abmelden, Abmeldung Wohnsitz, Wegzug, wegziehen, Abmeldebescheinigung | deregister residence, deregister address, moving away, deregistration certificate
Hauptwohnsitz, Erstwohnsitz, Hauptwohnung, Lebensmittelpunkt | main residence, primary residence, main home, domicile
Nebenwohnsitz, Zweitwohnsitz, Zweitwohnung, Ferienwohnung | second home, secondary residence, holiday home, vacation home
Umzug ins Ausland, auswandern, ins Ausland ziehen, Auswanderung, Land verlassen, Wegzug ins Ausland | move abroad, emigrate, moving overseas, leave the country, relocate abroad
Einwanderung, einwandern, zuziehen, neu in Deutschland, Zuzug, neu angekommen | immigration, immigrate, new arrival, newcomer, moving to Germany
Straße, Hausnummer, Gasse, Strasse, Straßenname | street, road, house number, street name
Postleitzahl, PLZ, Postcode | zip code, postal code, ZIP
Ort, Stadt, Gemeinde, Dorf, Ortschaft | town, city, municipality, village
Ausland, im Ausland, anderes Land, außerhalb von Deutschland | abroad, overseas, foreign country, outside Germany
Wohnung, Mietwohnung, Appartement, Wohnraum, Bleibe, Unterkunft | flat, apartment, accommodation, housing
Haus, Eigenheim, Einfamilienhaus, Gebäude | house, building, detached house
Zimmer, WG-Zimmer, Raum, Untermiete, möbliertes Zimmer | room, bedroom, shared flat room, sublet room
Wohngemeinschaft, WG, Mitbewohner, zusammen wohnen, Mitbewohnerin | flat share, shared flat, roommate, flatmate, housemate
Wohnungsübergabe, Übergabe, Übergabeprotokoll, Schlüsselübergabe, Wohnungsabnahme | handover, flat handover, handover report, key handover, inventory check
Schlüssel, Hausschlüssel, Wohnungsschlüssel, Ersatzschlüssel, Schlüssel verloren | key, house key, spare key, door key, lost key
ausgesperrt, Tür zugefallen, Tür zu, Schlüssel vergessen | locked out, door slammed shut, forgot key, shut out
Schlüsseldienst, Schlosser, Aufsperrdienst, Türöffnung | locksmith, key service, open door, lock service
Umzugsunternehmen, Umzugsfirma, Möbelpacker, Umzugshelfer, Möbelwagen, Zügelfirma | removal company, moving company, movers, removals, moving van
Anfahrt, Wegbeschreibung, wie hinkommen, Lageplan, Anreise, Route | directions, getting here, how get there, map
Stockwerk, Etage, Stock, Erdgeschoss, Geschoss, Parterre | floor, storey, ground floor
Klingel, Klingelschild, Türklingel, Gegensprechanlage, klingeln, läuten | doorbell, bell, intercom, buzzer, name plate
Hausverwaltung, Verwaltung, Vermietungsbüro, Verwalter, Hausverwalter, Liegenschaftsverwaltung | property management, property manager, building management, managing agent
# General words of trouble and wish
funktioniert nicht, geht nicht, klappt nicht, läuft nicht, tut nicht, funktioniert nimmer, streikt, spinnt | doesn't work, not working, won't work, isn't working, fails, acting up
Problem, Schwierigkeit, Probleme mit, Ärger mit | issue, trouble, difficulty, hassle
falsch, fehlerhaft, stimmt nicht, nicht korrekt, nicht richtig, verkehrt, unrichtig | wrong, incorrect, not right, mistaken, erroneous
Fehler, Irrtum, Versehen, Missgeschick, vertan, geirrt, Patzer | mistake, error, slip, oversight, blunder
aus Versehen, versehentlich, unabsichtlich, irrtümlich, ungewollt, nicht mit Absicht | by mistake, accidentally, by accident, unintentionally, inadvertently
verloren, Verlust, verlieren, verlegt, nicht mehr finden, abhandengekommen | lost, lose, loss, misplaced, can't find, gone
fehlt, fehlend, fehlen, nicht da, nicht dabei, gefehlt, mangelt | missing, lacking, not there, absent, not included
gefunden, finden, fand, auffinden, entdeckt | found, find, discover, come across
suchen, Suche, gesucht, nachschauen, Ausschau halten | search, look for, seek, look up
wo ist, wo finde ich, wohin, an welchem Ort, wo gibt es | where is, where find, where are, whereabouts, which place
wie lange, wie lange dauert, Dauer, dauert, Zeitdauer, wann fertig | how long, duration, how long take, length, when ready
wie viel, wie viele, wieviel, welche Höhe | how much, how many, what amount
wie oft, Häufigkeit, jedes Mal, wie häufig | how often, frequency, how many times, how frequently
zu spät, verspätet, Verspätung, verzögert, Verzögerung, später als geplant | late, delayed, delay, behind schedule, too late
pünktlich, rechtzeitig, zeitgerecht, zur rechten Zeit | on time, punctual, in time, timely
ausgefallen, fällt aus, Ausfall, findet nicht statt, entfällt, abgesagt, gecancelt | cancelled, canceled, called off, not taking place, outage
stoppen, anhalten, Stopp, aufhören, beenden, stehen bleiben | stop, halt, quit, cease
beginnen, starten, anfangen, Anfang, losgehen, begonnen, angefangen | start, begin, beginning, commence, started, began
fertig, abgeschlossen, erledigt, beendet, vollendet | finished, done, completed, ready, complete
abbrechen, Abbruch, abgebrochen, nicht weitermachen, aufgeben | abort, break off, cancel, drop out, quit
mehr, zusätzlich, noch mehr, weitere | more, additional, extra, further
erhöhen, Erhöhung, aufstocken, steigern, raufsetzen | increase, raise, put up, boost
weniger, nicht so viel, geringer | less, fewer, not as much
reduzieren, verringern, senken, Reduzierung, Senkung, kürzen | reduce, decrease, lower, cut, reduction
zu viel, überschüssig, mehr als nötig, übermäßig | too much, too many, excess, excessive, surplus
zu wenig, nicht genug, ungenügend, reicht nicht, unzureichend, knapp | too little, not enough, insufficient, too few, short of
verstehen, verstehe nicht, kapieren, unklar, nicht verständlich, begreifen, was bedeutet | understand, don't understand, unclear, confusing, what does mean
erklären, Erklärung, erläutern, Erläuterung, erklärt, Bedeutung | explain, explanation, explained, clarify, meaning
ändern, Änderung, geändert, verändern, anpassen, abändern, umstellen | change, modify, alter, amend, adjust, edit
hinzufügen, ergänzen, dazugeben, zufügen, Ergänzung, hinzugefügt | add, append, include, insert, addition
erneuern, Erneuerung, neu machen, auffrischen, aktualisieren | renew, refresh, renewal, update
anfordern, Anforderung, verlangen, zuschicken lassen, haben wollen | request, ask for, demand, get sent
brauchen, benötigen, nötig, erforderlich, notwendig, Bedarf | need, require, necessary, required, needed
gewünscht, möchte, Wunsch, wünschen, will haben, hätte gern | wish, want, would like, desired, desire
darf ich, ist es erlaubt, dürfen, ist das gestattet | am I allowed, may I, is it permitted
möglich, Möglichkeit, machbar | possible, possibility, option, feasible
unmöglich, nicht möglich, kann man nicht | impossible, not possible, can't be done
verhindern, vermeiden, Vorbeugung, vorbeugen, schützen vor, Vermeidung, vermieden | prevent, avoid, prevention, avoidance
Gefahr, gefährlich, Risiko, riskant, Warnung, warnen, Vorsicht | danger, dangerous, risk, hazard, warning, caution
Unfall, verunglückt, Zusammenstoß, Karambolage, Malheur | accident, crash, collision, mishap
verletzt, Verletzung, wehgetan, weh tun, verwundet | injured, injury, hurt, wounded
dringend, eilig, sofort, Eilt, schnellstmöglich, pressiert | urgent, urgently, immediately, asap
schwierig, kompliziert, schwer, umständlich, mühsam | difficult, complicated, hard, tricky, cumbersome
schnell, rasch, zügig, flott, beschleunigen, schneller | fast, quick, rapid, speed up, faster
leer, aufgebraucht, nichts drin, nichts mehr da | empty, used up, run out, nothing left
voll, überfüllt, randvoll, überlaufen | full, crowded, overcrowded, packed, overflowing
Lärm, laut, Ruhestörung, Krach, Lärmbelästigung | noise, loud, noise disturbance, noisy
schlecht, mies, schlimm, miserabel, furchtbar | bad, poor, awful, terrible, lousy
enttäuscht, unzufrieden, verärgert, sauer, frustriert, wütend | disappointed, dissatisfied, annoyed, angry, frustrated, upset
vergessen, liegen gelassen, stehen gelassen, liegengelassen, zurückgelassen | forgotten, forgot, left behind, forget
erinnern, Erinnerung, nicht vergessen, merken | remind, reminder, remember, memory
angekommen, Ankunft, ankommen, eintreffen | arrived, arrival, arrive, get there
abgelehnt, verweigert, Ablehnung, nicht akzeptiert, zurückgewiesen | rejected, refused, denied, not accepted, declined
gesperrt, Sperre, blockiert, Sperrung, sperren lassen | blocked, locked, block, suspended, barred
freischalten, Freischaltung, entsperren, freigeben, Sperre aufheben | unlock, unblock, activate, release, enable
abgeschaltet, abgestellt, abgedreht, gekappt, unterbrochen, Unterbrechung | cut off, disconnected, shut off, interrupted, interruption
wiederherstellen, zurückholen, wiederbekommen, Wiederherstellung | restore, recover, get back, retrieve
anzeigen, sehen, ansehen, anschauen, einsehen, Einsicht | view, display, look at
nicht sichtbar, wird nicht angezeigt, sehe nicht, nicht zu sehen, verschwunden | not visible, not showing, not displayed, can't see, disappeared
behalten, aufheben, aufbewahren, Aufbewahrung, lagern | keep, store, storage, retain, hold on to
übertragen, Übertragung, übergeben, weitergeben, abtreten | transfer, hand over, pass on, assign, move over
teilen, aufteilen, gemeinsam, zusammen nutzen, geteilt | share, split, divide, joint, together
zusammenlegen, zusammenführen, kombinieren, vereinen, bündeln | merge, combine, join, consolidate, bundle
Unterschied, anders, unterscheiden, Unterschiede, verschieden | difference, different, differ, distinguish, versus
wählen, auswählen, Auswahl, aussuchen, entscheiden, Wahl, ausgewählt | choose, select, pick, choice, selection, chosen
Vorteil, Nutzen, Vorteile, Pluspunkt, was bringt | advantage, benefit, pros, perk, upside
Nachteil, Nachteile, Minuspunkt, Einschränkung, Schattenseite | disadvantage, drawback, downside, cons, restriction
Einschränkung, eingeschränkt, Begrenzung, begrenzt, Beschränkung, Limit | restriction, limited, limitation, restricted
Ausnahme, Sonderfall, Sonderregelung, ausnahmsweise | exception, special case, exemption, exceptional
Alternative, andere Möglichkeit, stattdessen, Ausweichmöglichkeit, anstatt, Ersatz | alternatives, another option, instead, substitute, other way
Tipp, Ratschlag, Rat, Hinweis, Empfehlung, Tipps | tip, advice, hint, recommendation, tips
beschreiben, Beschreibung, schildern, nähere Angaben | describe, description, specify, give details
melden, Meldung, mitteilen, Bescheid sagen, informieren, angeben | report, notify, inform, tell, let know
prüfen, überprüfen, kontrollieren, nachsehen, checken, nachprüfen | check, verify, review, inspect, look over
vergleichen, Vergleich, gegenüberstellen, Gegenüberstellung | compare, comparison, contrast, versus
berechnen, Berechnung, ausrechnen, rechnen, Rechner, Kalkulation | calculate, calculation, work out, calculator, compute
messen, Messung, gemessen, Maß, vermessen | measure, measurement, measuring, gauge
Verbrauch, verbrauchen, verbraucht, Nutzungsmenge | consumption, usage, consume, used
sparen, einsparen, Ersparnis, Geld sparen, günstiger machen | save, savings, cut costs, economise, reduce costs
öffnen, aufmachen, geöffnet, aufgehen, aufsperren | open, unlock, opening, open up
schließen, zumachen, geschlossen, zusperren, abschließen | close, shut, lock, closing
mitnehmen, mitgenommen, dabeihaben, mitbringen, mitgebracht | take along, bring, bring along, brought, carry
verschieben, verschoben, verlegen, vertagen, aufschieben | postpone, move, reschedule, put off, defer
unbekannt, nicht bekannt, kenne ich nicht, fremd | unknown, unfamiliar, don't recognise, unrecognized, strange
verdächtig, komisch, seltsam, merkwürdig, dubios, unseriös | suspicious, strange, odd, weird, dubious, dodgy
nochmal, erneut, wieder, noch einmal, abermals, wiederholen | again, once more, repeat, another time, re-do
Nutzungsdauer, Haltbarkeit, Lebensdauer, wie lange hält, haltbar | lifespan, shelf life, durability, how long lasts, service life
Sicherheit, sicher, Schutz, gesichert | safety, security, secure, protection
Umwelt, umweltfreundlich, nachhaltig, Nachhaltigkeit, ökologisch, grün, Klimaschutz | environment, eco-friendly, sustainable, sustainability, green, ecological
Notlage, Krise, in Not, verzweifelt | hardship, crisis, distress, in need, desperate
Krankheit, krank, erkrankt, nicht gesund, Erkrankung | illness, sick, ill, disease, unwell
Streit, Konflikt, Auseinandersetzung, streiten, Zoff | dispute, conflict, argument, quarrel, disagreement
Streik, streiken, Arbeitsniederlegung, bestreikt, Warnstreik | strike, on strike, industrial action, walkout
# Time and dates
Datum, Tag, welcher Tag, Zeitpunkt, Kalendertag | date, day, which day, point in time, calendar date
Uhrzeit, wie spät, wieviel Uhr, welche Zeit | clock time, what time, time of day
heute, am heutigen Tag, noch heute, heutig | today, this day, same day
jetzt, gerade, momentan, derzeit, aktuell | now, right now, currently, at the moment
morgen, nächster Tag, am folgenden Tag, am nächsten Tag | tomorrow, next day, following day
morgens, vormittags, in der Früh, Vormittag, am Morgen, frühmorgens | morning, in the morning, a.m., forenoon
Nachmittag, nachmittags, am Nachmittag | afternoon, in the afternoon, p.m.
Mittag, mittags, zu Mittag, 12 Uhr, Mittagszeit | noon, midday, lunchtime, at noon
Abend, abends, am Abend, heute Abend | evening, in the evening, tonight, evenings
Nacht, nachts, in der Nacht, nächtlich | night, at night, overnight, nightly
Werktag, Arbeitstag, wochentags, unter der Woche, Montag bis Freitag | working day, business day, weekday, workday, Monday to Friday
Wochenende, am Wochenende, Samstag und Sonntag, wochenends | weekend, at weekends, weekends, on weekends
Samstag, samstags, Sonnabend, am Samstag | Saturday, Saturdays, on Saturday
Sonntag, sonntags, am Sonntag | Sunday, Sundays, on Sunday
Woche, wöchentlich, pro Woche, jede Woche, Kalenderwoche | week, weekly, per week, every week
Monat, monatlich, pro Monat, jeden Monat, im Monat | month, monthly, per month, every month
Jahr, jährlich, pro Jahr, im Jahr, jedes Jahr | year, yearly, annual, annually, per year, every year
Quartal, vierteljährlich, Vierteljahr, alle drei Monate | quarter, quarterly, every three months, per quarter
halbjährlich, Halbjahr, alle sechs Monate, zweimal im Jahr | half-yearly, biannual, every six months, twice a year
täglich, pro Tag, jeden Tag, am Tag | daily, per day, every day, each day
Stunde, stündlich, pro Stunde, jede Stunde | hour, hourly, per hour, every hour
einmalig, nur einmal, ein einziges Mal, Einmalzahlung | one-time, one-off, once
regelmäßig, wiederkehrend, immer wieder, laufend, dauerhaft | regular, recurring, ongoing, repeatedly, regularly
vorübergehend, zeitweise, befristet, kurzfristig, für kurze Zeit, temporär, zeitlich begrenzt | temporary, temporarily, short-term, for a while, limited time, fixed-term
unbefristet, dauerhaft, auf Dauer, für immer, unbegrenzt, permanent | permanently, indefinite, forever, unlimited, open-ended
sofort, gleich, unverzüglich, direkt, umgehend, ab sofort | immediately, right away, straight away, at once, instantly
später, danach, nachher, späterer Zeitpunkt | later, afterwards, later on
früher, vorher, zuvor, vorzeitig | earlier, before, previously, sooner, ahead of time
rückwirkend, nachträglich, im Nachhinein, für die Vergangenheit | retroactive, retroactively, retrospective, backdated, afterwards
im Voraus, vorab, vorher, vorzeitig, im Vorhinein | in advance, beforehand, ahead, ahead of time
Zeitraum, Periode, Zeitspanne, von bis, Dauer | period, time period, time span, timeframe, from to
Ferien, Urlaub, Schulferien, Ferienzeit, Urlaubszeit, im Urlaub | holidays, vacation, school holidays, on holiday, on vacation
Sommerzeit, Zeitumstellung, Winterzeit, Uhr umstellen | daylight saving time, summer time, time change, clocks change
Sommer, im Sommer, Sommersaison, Sommermonate | summer, in summer, summertime, summer season
Winter, im Winter, Wintersaison, Wintermonate | in winter, wintertime, winter season
Weihnachten, Weihnachtszeit, Heiligabend, Advent, Festtage | Christmas, Xmas, Christmas Eve, festive season
Silvester, Neujahr, Jahreswechsel, Neujahrstag | New Year's Eve, New Year, turn of year
Anfang des Monats, Monatsbeginn, am Ersten, Monatserster | beginning of month, start of month, first of month
Ende des Monats, Monatsende, zum Monatsende, Ultimo, Monatsletzter | end of month, month-end, last of month
Abwesenheit, abwesend, weg sein, verreist, länger weg, nicht da | absence, absent, away, travelling, not here, gone
24 Stunden, jederzeit, immer offen, Tag und Nacht, durchgehend | 24 hours, around the clock, 24/7, any time, day and night
# People and roles
Kunde, Kundin, Kundschaft, Klient, Auftraggeber | customer, client, patron, shopper
Vermieter, Hauseigentümer, Hausbesitzer, Hausherr, Wohnungsgeber, Vermieterin | landlord, landlady, property owner, lessor, house owner
Mieter, Mieterin, Bewohner, Hausbewohner, Wohnungsmieter, Mietpartei | tenant, renter, occupant, resident, lessee
Eigentümer, Besitzer, Inhaber, gehört mir, Eigentum, Wohnungseigentümer | owner, proprietor, holder, ownership, property owner, homeowner
Untermieter, untervermieten, Untervermietung, Untermiete, Zwischenmiete, Zwischenmieter | subtenant, sublet, subletting, sublease, lodger
Nachmieter, neuer Mieter, Nachfolger, Nachmieter finden | next tenant, new tenant, successor tenant, replacement tenant
Vormieter, früherer Mieter, Vorbesitzer, Vorgänger | previous tenant, former tenant, previous owner, prior occupant
Hausmeister, Hauswart, Abwart, Hausbesorger, Hauswartin, Facility Manager | caretaker, janitor, superintendent, building manager, concierge
Nachbar, Nachbarin, Nachbarn, nebenan, Nachbarschaft | neighbour, neighbor, next door, neighbourhood, neighborhood
Makler, Immobilienmakler, Wohnungsvermittler, Maklerin | estate agent, realtor, letting agent, real estate agent, broker
Senior, Rentner, Pensionist, alte Menschen, Rentnerin, ältere Menschen, Pensionär, im Ruhestand | pensioner, retiree, elderly, older people, senior citizen, retired
Rente, Pension, Altersrente, Ruhestand, AHV, Alterspension, in Rente gehen | retirement, state pension, old-age pension, retire
Jugendliche, Teenager, junge Leute, Heranwachsende, Jugend, Teenie | young people, youth, adolescent, teen
Erwachsene, Erwachsener, volljährige Person, Großer | adult, grown-up, person over 18
Student, Studierende, Studentin, an der Uni, studieren, Studium, Studi | university student, college student, study, undergraduate
Schüler, Schülerin, Schulkind, in der Schule, Schulkinder | pupil, school student, schoolchild, schoolkid, student
Azubi, Auszubildender, Lehrling, Lehre, Ausbildung, Lernender | apprentice, trainee, apprenticeship, vocational training
Praktikant, Praktikum, Praktikantin, Volontär | intern, internship, trainee, work placement
Arbeitnehmer, Beschäftigte, Angestellter, Arbeiter, angestellt | employee, worker, employed, staff member
Arbeitgeber, Chef, Vorgesetzter, Dienstgeber | employer, boss, manager
arbeitslos, Arbeitsloser, erwerbslos, ohne Arbeit, Arbeitslosigkeit, Job verloren, arbeitssuchend | unemployed, jobless, out of work, unemployment, lost my job, jobseeker
Arbeitslosengeld, ALG, Geld vom Arbeitsamt, Notstandshilfe, Arbeitslosenentschädigung | unemployment benefit, jobseeker's allowance, dole, unemployment pay
Bürgergeld, Sozialhilfe, Grundsicherung, Hartz IV, Stütze, Mindestsicherung, Sozialleistungen | welfare, social assistance, benefits, income support, basic income support
Arbeitsamt, Agentur für Arbeit, Jobcenter, AMS, RAV, Arbeitsagentur | employment agency, job centre, job center, employment office
Wohngeld, Mietzuschuss, Wohnbeihilfe, Mietbeihilfe, Zuschuss zur Miete | housing benefit, rent subsidy, housing allowance, rent assistance
selbstständig, Selbständige, Freiberufler, Freelancer, Unternehmer, Gewerbetreibende, selbstständig tätig | self-employed, entrepreneur, sole trader, business owner, freelance
Beamter, öffentlicher Dienst, Beamtin, Staatsdiener | civil servant, public servant, public official, government employee
Behörde, Amt, Ämter, öffentliche Stelle | authority, government office, public office, authorities
Bürgeramt, Bürgerbüro, Rathaus, Gemeindeamt, Magistrat, Stadtverwaltung, Bürgerservice | town hall, city hall, citizens' office, council office, municipal office
Ausländer, Migrant, Zugewanderte, Ausländerin, aus anderem Land, Nicht-EU-Bürger | foreigner, foreign national, immigrant, non-EU citizen
Flüchtling, Geflüchtete, Asyl, Asylbewerber, Asylwerber, Schutzsuchende, geflohen | refugee, asylum seeker, asylum, displaced person, fled
Tourist, Urlauber, Reisende, Besucher, Feriengast | traveller, traveler, visitor, holidaymaker
Menschen mit Behinderung, behindert, Behinderte, Behinderung, Schwerbehinderte, schwerbehindert, Handicap, Beeinträchtigung | people with disabilities, disabled, disability, handicapped, disabled person, impairment
Rollstuhl, Rollstuhlfahrer, Rolli, im Rollstuhl, rollstuhlgerecht | wheelchair, wheelchair user, wheelchair accessible, in a wheelchair
gehbehindert, schlecht zu Fuß, Gehbehinderung, Rollator, mobilitätseingeschränkt | reduced mobility, walking difficulty, mobility impaired, walking frame, can't walk well
blind, sehbehindert, Blinde, Sehbehinderung, sieht schlecht, kann nicht sehen | visually impaired, partially sighted, visual impairment, can't see
gehörlos, taub, schwerhörig, hörbehindert, Gebärdensprache, hört schlecht | deaf, hard of hearing, hearing impaired, sign language, hearing loss
Begleitperson, Begleiter, Begleitung, Assistenz, Assistenzperson, mitkommen | companion, accompanying person, carer, escort, assistant
pflegebedürftig, Pflegebedürftige, Pflegefall, braucht Pflege, Hilfebedürftige | needing care, care recipient, needs care, care-dependent
pflegende Angehörige, Pflegeperson, Pfleger, Pflegerin, jemanden pflegen, Pflegekraft | carer, caregiver, family carer, caregiving, nurse, looking after someone
Haustier, Tier, Hund, Katze, Vierbeiner, Tiere mitnehmen | pet, animal, dog, cat, bring pets
Assistenzhund, Blindenhund, Blindenführhund, Therapiehund, Begleithund | assistance dog, guide dog, service dog, seeing-eye dog
Gruppe, mehrere Personen, Gruppenbuchung, Gruppenreise, Reisegruppe, zu mehreren | group, several people, group booking, group travel
Einzelperson, allein, Single, eine Person, alleine | individual, single person, alone, one person
Verein, Organisation, gemeinnützig, Verband, Klub, NGO | association, club, non-profit, charity, organisations, organization
Firma, Unternehmen, Betrieb, Gesellschaft, Konzern, Geschäft | company, business, firm, enterprise, corporation
Schule, Schulen, in der Schule, Gymnasium, Volksschule | school, primary school, secondary school, schools
Kita, Kindergarten, Kinderkrippe, Hort, Kinderbetreuung, Kindertagesstätte | nursery, daycare, childcare, preschool, day nursery
Lehrer, Lehrerin, Lehrperson, Dozent, Kursleiter | teacher, instructor, lecturer, tutor, trainer
Arzt, Ärztin, Doktor, Hausarzt, Mediziner, Ärzte | doctor, physician, GP, general practitioner, medic
Ehrenamt, ehrenamtlich, Freiwillige, freiwillig helfen, Freiwilligenarbeit | volunteer, volunteering, voluntary work, helper
Fahrer, Chauffeur, Lenker, Fahrerin, Fahrzeugführer | driver, motorist, person driving
Gastgeber, Host, Gastgeberin, Vermieter der Unterkunft | hostess, host family, accommodation host
Einwohner, Bürger, Bewohner, Anwohner, Bürgerin | resident, citizen, inhabitant
Militärdienst, Soldat, Bundeswehr, Bundesheer, Wehrdienst, Zivildienst | military service, soldier, army, civilian service, armed forces
`;
