/** The fewest words that any company needs: a group a line, German and English apart by a bar. For a browser that builds its own index. */
export const basics = `
kündigen,beenden,Vertragsende,abmelden
widerrufen,Rücktritt,zurücktreten,stornieren,Storno
ändern,anpassen,wechseln,umstellen
Adresse,Anschrift,Wohnort,Wohnsitz
Umzug,umziehen,umgezogen,ziehe um,neue Wohnung,Einzug,Auszug,ausziehen,einziehen
Rechnung,Abrechnung
Abschlag,Abschlagszahlung,Monatsbetrag,Teilbetrag,Vorauszahlung,monatlich zahlen
bezahlen,zahlen,begleichen,überweisen
Lastschrift,Bankeinzug,SEPA,Einzugsermächtigung,abbuchen
Bankverbindung,Kontoverbindung,IBAN,Bankdaten,Kontodaten,Kontonummer,Bankkonto
Mahnung,Zahlungserinnerung,Mahngebühr,Inkasso
Rate,Raten,Ratenzahlung,Stundung
Erstattung,Rückzahlung,Gutschrift,Guthaben,zurückzahlen,Geld zurück
Preis,Kosten,Gebühr,Entgelt
teuer,hoch,gestiegen,erhöht,Preiserhöhung
senken,günstiger,billiger,verringern,reduzieren,herabsetzen,niedriger
Rabatt,Gutschein,Bonus,Vergünstigung,Ermäßigung
Passwort,Kennwort,PIN,Zugangsdaten
anmelden,einloggen,Login,Zugang,log in
Kundenkonto,Benutzerkonto,Account,Kundenportal,Profil
registrieren,Konto anlegen,Konto eröffnen,freischalten
Vertrag,Tarif,Abo,Abonnement
verlängern,Laufzeit,Mindestlaufzeit,Vertragslaufzeit
Störung,Ausfall,ausgefallen,Unterbrechung
kaputt,defekt,beschädigt,Schaden,Mangel,zerbrochen
Reparatur,reparieren
Techniker,Monteur,Servicetechniker
verschieben,verlegen,Terminänderung,Ersatztermin
Lieferung,Zustellung,Versand
Paket,Sendung,Sendungsnummer,Sendungsverfolgung
Bestellung,Auftrag
Rücksendung,Retoure,zurückschicken,zurücksenden,Rückgabe,zurückgeben
Umtausch,tauschen,Austausch,ersetzen
Garantie,Gewährleistung
Reklamation,Beschwerde,beschweren,reklamieren,unzufrieden
Telefon,Hotline,Telefonnummer,anrufen,Rufnummer,telefonieren
erreichen,Kontakt,Ansprechpartner,Berater,Kundenservice
Öffnungszeiten,geöffnet,Sprechzeiten,Servicezeiten
Filiale,Kundenzentrum,Geschäftsstelle,vor Ort
Internet,DSL,Glasfaser,Breitband,Festnetz
WLAN,Wifi,W-LAN,Funknetz
Router,Modem,Fritzbox
langsam,Geschwindigkeit,Bandbreite
Strom,Energie
Heizung,Wärme,Fernwärme
Zähler,Stromzähler,Messgerät,Smart Meter
Zählerstand,ablesen
Verbrauch,Kilowattstunden,kWh
Photovoltaik,Solar,Solaranlage,PV,Balkonkraftwerk
Elektroauto,E-Auto,Wallbox,Ladesäule,Ladestation
Datenschutz,DSGVO,persönliche Daten
Datenauskunft,Auskunft,gespeicherte Daten
Vollmacht,bevollmächtigen,Betreuer
verstorben,Todesfall,Erbe
Heirat,Hochzeit,verheiratet,Namensänderung,Nachname
E-Mail,Mail
Bescheinigung,Nachweis,Bestätigung,Beleg
Formular,Antrag,beantragen
verloren,Verlust,weg,verschwunden
gestohlen,Diebstahl,geklaut
barrierefrei,behindert,Rollstuhl
Werbung,Newsletter,Spam,abbestellen
cancel,terminate,end,quit,stop,cancellation,termination
withdraw,revoke,withdrawal,undo
change,update,edit,modify,switch,amend
address,residence,postal address
move,relocate,new home,new flat,moving house
bill,invoice,statement
instalment,monthly payment,advance payment,part payment,prepayment
pay,settle,transfer
direct debit,debit,SEPA,standing order
bank details,IBAN,account number,bank account
reminder,overdue,late payment,dunning,arrears
instalments,payment plan,deferral,pay later,spread
refund,reimbursement,money back,credit,repayment
price,cost,fee,charge,rate
expensive,high,increase,rise,risen,went up
lower,reduce,cheaper,decrease
discount,voucher,coupon,promo,bonus
password,passcode,PIN,credentials
login,sign in,log in,access,log on
account,profile,portal
register,sign up,create account,activate
contract,tariff,plan,subscription
contract number,customer number,account number
renew,renewal,extend,term,minimum term
deadline,notice,notice period
outage,disruption,down,offline,failure,blackout
broken,defective,damaged,faulty
repair,fix,mend
technician,engineer,fitter
appointment,visit,slot,booking
reschedule,postpone,rearrange
delivery,deliver,shipping,dispatch
parcel,package,tracking,tracking number
order,purchase,bought,buy
return,send back,give back
exchange,replace,swap
warranty,guarantee
complaint,complain,dissatisfied,unhappy
phone,call,telephone,hotline
contact,reach,support,customer service,advisor
opening hours,open,office hours,service hours
branch,shop,store,office
internet,broadband,fibre,fiber,DSL
wifi,wi-fi,WLAN,wireless
router,modem
slow,speed,bandwidth,lag
electricity,power,energy
gas,natural gas
heating,district heating
meter,smart meter
meter reading,reading
consumption,usage,kWh
solar,photovoltaic,PV,balcony power plant
electric car,EV,charging station,wallbox,charger
waste,rubbish,garbage,bin,trash
privacy,data protection,GDPR,personal data
delete,remove,erase,close
power of attorney,authorise,authorize,representative
died,death,deceased,bereavement
marriage,married,wedding,surname,last name
email,mail,e-mail
certificate,proof,confirmation,receipt
form,application,apply
lost,missing,disappeared,lose
stolen,theft,robbed
accessible,disability,disabled,wheelchair
newsletter,advertising,spam,unsubscribe
mobile,cell phone,smartphone,SIM
`;
