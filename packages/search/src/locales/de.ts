import { grouped, listed, type Language } from '../language.ts';

const ENDING = /(ungen|ung|erinnen|innen|in|ern|em|en|er|es|et|est|e|s|n|t)$/;

/** Light: "kündige", "gekündigt" and "Kündigung" meet in one stem. A stem counts for less than the word itself, so it may be rough. */
const stem = (form: string): string => {
  let stem = /^ge.{4,}(t|en)$/.test(form) ? form.slice(2) : form;
  for (let rest; stem.length > 4 && (rest = stem.replace(ENDING, '')) !== stem && rest.length > 3; ) stem = rest;
  return stem;
};

/** German, for customers who are addressed with Sie or du. The lists are general words of customer service. */
export const german: Language = {
  locale: 'de',
  stem,
  links: ['s', 'es', 'n', 'en', 'e', 'er'],
  stopWords: listed(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber doch denn als wie wo wann warum wieso weshalb
    wer wen wem wessen was welche welcher welches welchen welchem woher wohin womit wofür worauf wozu ich du er sie es wir ihr mich mir dich dir
    uns euch ihm ihn ihnen mein meine meinen meinem meiner meines dein deine deinen deinem deiner ihre ihren ihrem ihrer ihres sein seine seinen
    unser unsere unseren man sich dies diese dieser dieses diesen diesem jene in im an am auf aus bei beim mit nach von vom vor zu zum zur für
    über unter um durch gegen ohne bis ab seit ist sind war waren bin bist wird werde werden wurde wurden worden hat habe haben hatte hatten habt
    kann kannst können könnte könnten könnt muss musst müssen müsste soll sollte sollen darf dürfen will wollen wollte möchte möchten mag
    würde würden nicht nur auch noch schon so da dann dort hier wenn ob dass weil damit also sehr mal ja nein denn eigentlich gerade jetzt immer
    etwas alle alles allem bitte danke dank hallo hi hey guten gute tag morgen abend moin servus grüß gruß grüße freundlichen freundliche liebe
    lieber geehrte damen herren team hiermit gern gerne mitteilung mitteilen teilen sagen ersuche bezüglich betreff tun gibt`),
  weakWords: listed(`
    machen mache macht gemacht geht gehen ging bekommen bekomme bekommt erhalten erhalte brauche brauchen benötige benötigen finden finde
    wissen weiß frage fragen hilfe helfen problem probleme funktioniert funktionieren klappt klappen kommt kommen komme lassen lasse steht stehen
    stelle stellen neu neue neuen neuer neues lange dauert viel viele mehr wieder weiter ganz gleich bereits heute morgen online nutzen
    aktuell aktuelle aktuellen informationen info thema möglich einfach schnell sofort genau kurz gut groß klein passiert bestimmte bestimmten`),
  synonyms: grouped(`
kündigen,Kündigung,beenden,Vertragsende,abmelden,austreten,loswerden
widerrufen,Widerruf,Rücktritt,zurücktreten,stornieren,Storno
ändern,Änderung,anpassen,Anpassung,wechseln,umstellen
Adresse,Anschrift,Wohnort,Wohnsitz
Umzug,umziehen,umgezogen,neue Wohnung,Einzug,Auszug,ausziehen,einziehen
Rechnung,Abrechnung,Faktura
Abschlag,Abschlagszahlung,Monatsbetrag,Teilbetrag,Vorauszahlung,monatlich zahlen
bezahlen,zahlen,Zahlung,begleichen,überweisen,Überweisung
Lastschrift,Bankeinzug,SEPA,Einzugsermächtigung,abbuchen,Abbuchung
Bankverbindung,Kontoverbindung,IBAN,Bankdaten,Kontodaten,Kontonummer,Bankkonto
Mahnung,Zahlungserinnerung,Zahlungsaufforderung,Mahngebühr,Inkasso
Rate,Raten,Ratenzahlung,Stundung,abstottern,Zahlungsaufschub
Erstattung,erstatten,Rückzahlung,Gutschrift,Guthaben,zurückzahlen,Geld zurück
Preis,Kosten,Gebühr,kostet,Entgelt
teuer,hoch,gestiegen,erhöht,Erhöhung,Preiserhöhung,teurer
senken,günstiger,billiger,verringern,reduzieren,herabsetzen,niedriger
Rabatt,Gutschein,Nachlass,Bonus,Prämie,Vergünstigung,Ermäßigung
Passwort,Kennwort,PIN,Zugangsdaten
anmelden,einloggen,Login,Zugang,Anmeldung,log in
Kundenkonto,Benutzerkonto,Account,Kundenportal,Kundenbereich,Profil
registrieren,Registrierung,Konto anlegen,Konto eröffnen,freischalten
Vertrag,Tarif,Abo,Abonnement
Vertragsnummer,Kundennummer,Mitgliedsnummer
verlängern,Verlängerung,Laufzeit,Mindestlaufzeit,Vertragslaufzeit
Frist,Kündigungsfrist,Deadline
Störung,Ausfall,gestört,ausgefallen,Unterbrechung,Blackout
kaputt,defekt,beschädigt,Schaden,Mangel,zerbrochen
Reparatur,reparieren,Instandsetzung
Techniker,Monteur,Handwerker,Servicetechniker
Termin,Verabredung,Zeitfenster
verschieben,verlegen,Terminänderung,Ersatztermin
Lieferung,liefern,Zustellung,Versand,verschicken,zustellen
Paket,Sendung,Päckchen,Sendungsnummer,Sendungsverfolgung
Bestellung,bestellen,Auftrag,ordern,bestellt
Rücksendung,Retoure,zurückschicken,zurücksenden,Rückgabe,zurückgeben
Umtausch,umtauschen,tauschen,Austausch,ersetzen
Garantie,Gewährleistung
Reklamation,Beschwerde,beschweren,reklamieren,unzufrieden
Telefon,Hotline,Telefonnummer,anrufen,Rufnummer,telefonieren
erreichen,Kontakt,Ansprechpartner,Berater,Kundenservice
Öffnungszeiten,geöffnet,Sprechzeiten,Servicezeiten
Filiale,Kundenzentrum,Geschäftsstelle,Laden,vor Ort
Internet,DSL,Glasfaser,Breitband,Festnetz
WLAN,Wifi,W-LAN,Funknetz
Router,Modem,Fritzbox
langsam,Geschwindigkeit,Bandbreite,ruckelt,Tempo
Strom,Elektrizität,Energie
Gas,Erdgas
Heizung,Wärme,Fernwärme
Zähler,Stromzähler,Messgerät,Smart Meter
Zählerstand,ablesen,Ablesung,Stand
Verbrauch,verbrauchen,Kilowattstunden,kWh
Photovoltaik,Solar,Solaranlage,PV,Balkonkraftwerk
Elektroauto,E-Auto,Wallbox,Ladesäule,Ladestation
Müll,Abfall,Tonne,Restmüll
Datenschutz,DSGVO,persönliche Daten
Datenauskunft,Auskunft,gespeicherte Daten
löschen,entfernen,Löschung
Vollmacht,bevollmächtigen,Vertretung,Betreuer
verstorben,Todesfall,gestorben,Erbe,Nachlass
Heirat,heiraten,Hochzeit,verheiratet,Namensänderung,Nachname
E-Mail,Mail,Mailadresse
Bescheinigung,Nachweis,Bestätigung,Beleg
Formular,Antrag,Vordruck,beantragen
verloren,Verlust,verlegt,weg,verschwunden
gestohlen,Diebstahl,geklaut
barrierefrei,behindert,Behinderung,Rollstuhl,Schwerbehindert
Werbung,Newsletter,Spam,abbestellen`),
};
