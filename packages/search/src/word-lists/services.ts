/** What customers call the matters of utilities, telecoms, insurers, banks, transport and town halls: a group a line, German words, a bar, English words. General vocabulary, written against no set of queries. */
export const services = `
# Electricity, gas, heat: supply and contract
Strom, Elektrizität, elektrische Energie | electricity, power, electric, electrical energy
Erdgas, Gas, Heizgas | natural gas, mains gas
Energieversorger, Stromanbieter, Gasanbieter, Stromlieferant, Versorger, Stadtwerke, Elektrizitätswerk, EVU | energy supplier, energy provider, utility company, power company, electricity supplier, gas supplier
Netzbetreiber, Stromnetzbetreiber, Verteilnetzbetreiber, VNB, Gasnetzbetreiber | network operator, grid operator, distribution system operator, DSO, DNO
Stromnetz, Versorgungsnetz, Verteilnetz, Stromleitungen | power grid, electricity grid, electricity network, mains network
Stromtarif, Energietarif, Stromprodukt, Stromvertrag, Stromangebot, Gastarif | electricity tariff, energy tariff, energy plan, power plan, electricity rate, energy deal
Grundversorgung, Grundtarif, Basistarif, Standardtarif, Allgemeiner Tarif | default tariff, basic supply, standard variable tariff, default supply, deemed contract
Ersatzversorgung, Notversorgung, Auffangversorgung | substitute supply, last resort supplier, fallback supply
Anbieterwechsel, Stromanbieter wechseln, Lieferantenwechsel, Versorgerwechsel, neuer Anbieter, gewechselt | switch supplier, change provider, supplier switch, switching, new provider, switch energy provider
Dynamischer Tarif, stundenvariabler Tarif, flexibler Stromtarif, Börsenstrompreis, Spotpreis, Floater | dynamic tariff, hourly pricing, spot price tariff, real-time pricing, variable hourly rate
Nachtstrom, Niedertarif, Schwachlaststrom, Nachttarif, Billigstrom nachts | off-peak electricity, night rate, night tariff, low tariff, economy 7, cheap night rate
Hochtarif, HT, Tagtarif, Tagstrom | peak rate, day rate, high tariff, daytime rate
Zweitarif, Doppeltarif, HT/NT, Tag- und Nachttarif | dual-rate tariff, two-rate tariff, day-night tariff, time-of-use tariff
Arbeitspreis, Verbrauchspreis, Kilowattstundenpreis, Preis pro kWh, Cent pro Kilowattstunde | unit rate, price per kWh, energy charge, consumption price, unit price
Grundpreis, Grundgebühr, Leistungspreis, Fixkosten Strom, fester Betrag | standing charge, basic charge, fixed charge, daily charge, base price
Strompreis, Energiepreis, Gaspreis, Stromkosten, Energiekosten, Gaskosten | electricity price, energy price, gas price, energy cost, power cost
Preisgarantie, Festpreis, Preisbindung, Preisfixierung, fester Preis | price guarantee, fixed price, price lock, fixed rate, price freeze
Strompreisbremse, Energiepreisbremse, Gaspreisbremse, Preisdeckel, Preisbremse | energy price cap, price brake, electricity price cap, price limit
Netzentgelt, Netznutzungsentgelt, Netzgebühr, Netzkosten, Netznutzung, Durchleitungsgebühr | grid fee, network charge, grid charge, transmission fee, distribution charge, delivery charge
Konzessionsabgabe, Wegenutzungsentgelt, Gebrauchsabgabe | concession fee, concession levy, franchise fee
Stromsteuer, Energiesteuer, Elektrizitätsabgabe, Energieabgabe | electricity tax, energy tax, electricity levy, energy levy
Umlage, Abgaben, EEG-Umlage, KWK-Umlage, Ökostrompauschale, Netzzuschlag | levy, surcharge, renewable levy, government charges
CO2-Preis, CO2-Abgabe, CO2-Kosten, CO2-Steuer, CO2-Umlage | carbon price, carbon tax, CO2 cost, CO2 levy, carbon charge
Abschlag, Abschlagszahlung, Teilbetrag, Akonto, Akontozahlung, Monatsbetrag, Teilzahlungsbetrag, Vorauszahlung Strom | monthly instalment, budget payment, advance payment, monthly payment, level payment, payment on account
Abschlagsanpassung, Abschlag ändern, Abschlag senken, Abschlag erhöhen, monatlichen Betrag ändern | adjust monthly payment, change instalment, lower monthly payment, increase monthly payment, change monthly amount
Jahresabrechnung, Stromabrechnung, Energieabrechnung, Jahresrechnung, Verbrauchsabrechnung, Stromrechnung, Gasrechnung | annual bill, energy bill, electricity bill, power bill, yearly statement, annual statement, gas bill
Schlussrechnung, Endabrechnung, Schlussabrechnung, letzte Rechnung, Abschlussrechnung | final bill, closing bill, final statement, last bill
Nachzahlung, Nachforderung, nachzahlen, Restbetrag, draufzahlen, Fehlbetrag | back payment, additional payment, balance due, shortfall, extra payment, pay extra
Heizkostenabrechnung, Nebenkostenabrechnung, Betriebskostenabrechnung, Heizkosten, Betriebskosten, Nebenkosten | heating bill, service charge statement, utility costs statement, heating costs, ancillary costs, utilities bill
Stromverbrauch, Energieverbrauch, Verbrauch, Gasverbrauch, Jahresverbrauch, verbraucht | electricity consumption, energy usage, power usage, energy use, gas usage, consumption
Hoher Verbrauch, Mehrverbrauch, Stromfresser, zu viel Strom, Verbrauch gestiegen, unerklärlicher Verbrauch | high usage, unusually high bill, power guzzler, excessive consumption, usage went up
Kilowattstunde, kWh, Kilowatt, Energieeinheit | kilowatt hour, unit of energy
Brennwert, Heizwert, Zustandszahl, Umrechnungsfaktor Gas, Kubikmeter in kWh | calorific value, heating value, gas conversion factor, gas conversion
Lieferbeginn, Versorgungsbeginn, Belieferung beginnt, Startdatum, Lieferstart | supply start date, start of supply, start of delivery, start date
Lieferstelle, Verbrauchsstelle, Abnahmestelle, Lieferadresse Strom, Entnahmestelle | supply point, supply address, point of delivery, premises, service address
Marktlokations-ID, MaLo, Zählpunktnummer, Zählpunkt, Zählpunktbezeichnung, Messlokation, MeLo, Messpunktnummer | market location ID, metering point number, MPAN, MPRN, supply number, meter point
Einzug melden, Strom anmelden, Stromanmeldung, Gas anmelden, neue Wohnung anmelden, ziehe ein, eingezogen | moving in, electricity sign-up, start service, register supply, set up electricity, new home
Auszug melden, Strom abmelden, Stromabmeldung, Gas abmelden, ziehe aus, ausgezogen | moving out, end supply, cancel electricity, stop service, leaving the property
Übergabeprotokoll, Wohnungsübergabe, Zählerstand bei Übergabe, Schlüsselübergabe | handover report, handover protocol, move-out inspection, key handover
Leerstand, Wohnung leer, leerstehende Wohnung, unbewohnt | vacant property, empty property, vacancy, void property, unoccupied
Allgemeinstrom, Hausstrom, Treppenhausstrom, Gemeinschaftsstrom | communal electricity, common area electricity, shared electricity, landlord supply
Baustrom, Baustromanschluss, Strom für Baustelle, Baustromverteiler, Baustellenstrom | construction site electricity, temporary power supply, builder's supply, temporary connection
Ökostrom, Grünstrom, grüner Strom, erneuerbarer Strom, Naturstrom | green electricity, renewable electricity, green power, eco electricity, green tariff
Biogas, Ökogas, grünes Gas, Biomethan | green gas, renewable gas, biomethane
Erneuerbare Energien, regenerative Energie, Windkraft, Wasserkraft, saubere Energie | renewable energy, renewables, wind power, hydropower, clean energy
Strommix, Stromkennzeichnung, Energieträgermix, Stromherkunft, Herkunftsnachweis | electricity mix, fuel mix disclosure, energy mix, guarantee of origin, source of electricity
Stromsperre, Strom gesperrt, Strom abgestellt, Strom abgeklemmt, Versorgungssperre, Liefersperre, Gassperre | disconnection, supply cut off, power shut-off, disconnected for non-payment, cut off, service suspended
Wiederanschluss, Entsperrung, Strom wieder einschalten, Wiederinbetriebnahme, Sperre aufheben | reconnection, restore supply, reconnect, power back on, service restoration
Stromausfall, Blackout, kein Strom, Strom weg, Versorgungsunterbrechung, Stromstörung, Stromunterbruch, Strom ausgefallen | power outage, power cut, no electricity, power failure, supply interruption
Geplante Abschaltung, Versorgungsunterbrechung angekündigt, Stromabschaltung, Wartungsabschaltung | planned outage, scheduled interruption, planned power cut, maintenance shutdown
Gasgeruch, Gas ausgetreten, Gasleck, riecht nach Gas, Gasaustritt, Gasalarm | gas smell, gas leak, smell of gas, gas emergency, gas escape
Entstörungsdienst, Bereitschaftsdienst, Störungsstelle, Notdienst, Störungsnummer, Störungshotline, Pikettdienst | emergency service, fault line, emergency hotline, on-call service, emergency call-out, standby service
Energieausweis, Energiepass, Gebäudeenergieausweis, GEAK, Energiezertifikat | energy performance certificate, EPC, energy certificate, building energy rating
Fernwärme, Nahwärme, Wärmenetz, Fernheizung, Wärmeversorgung | district heating, heat network, community heating, communal heating
Übergabestation, Hausstation, Fernwärmestation, Wärmeübergabestation | heat interface unit, transfer station, heat substation, district heating station
Hausanschluss, Netzanschluss, Stromanschluss, Gasanschluss, Neuanschluss, Anschluss ans Netz | house connection, grid connection, service connection, new connection, mains connection, utility hookup
Baukostenzuschuss, Anschlusskosten, Anschlussbeitrag, Netzzutrittsentgelt, Netzbereitstellungsentgelt | connection cost, connection charge, construction cost contribution, connection fee
Leistungserhöhung, Anschlussleistung, mehr Leistung, Hausanschluss verstärken, Netzleistung | connection capacity, capacity increase, upgrade supply, power upgrade, more load
Stillgelegter Anschluss, Anschluss stilllegen, Hausanschluss entfernen, Stilllegung, Rückbau Anschluss | decommission connection, remove connection, service removal, disconnect permanently, decommissioning
Leitungsauskunft, Planauskunft, Leitungspläne, Kabelplan, wo liegen Leitungen | utility plans, cable location request, line location, buried cable search, dig safe
Heizöl, Öl, Öltank, Heizöltank, Öl bestellen | heating oil, fuel oil, oil tank, oil delivery
Flüssiggas, Propangas, Gasflasche, Campinggas, LPG, Gastank | liquefied gas, propane, gas bottle, gas cylinder, bottled gas
Pellets, Holzpellets, Brennholz, Kaminholz, Scheitholz, Hackschnitzel | wood pellets, firewood, logs, wood chips
Schlichtungsstelle Energie, Verbraucherbeschwerde, Ombudsstelle, Schlichtungsverfahren | energy ombudsman, dispute resolution, arbitration board, consumer complaint
Neukundenbonus, Wechselbonus, Sofortbonus, Wechselprämie, Willkommensbonus | new customer bonus, switching bonus, sign-up bonus, welcome bonus, switching reward
Energiesperre vermeiden, Abwendungsvereinbarung, Zahlungsplan Strom, Stromschulden, Energieschulden | payment plan, energy debt, electricity arrears, fuel debt, avoid disconnection
Energiegemeinschaft, Bürgerenergie, Energy Sharing, Strom teilen, Energiegenossenschaft, ZEV | energy community, energy cooperative, share electricity, community energy
# Meters and readings
Zähler, Stromzähler, Gaszähler, Messgerät, Stromuhr, Gasuhr | meter, electricity meter, gas meter, electric meter
Zählerstand, Ablesewert, Zählerablesung, Messwert, Verbrauchsstand, Stand vom Zähler | meter reading, meter read, meter value
Zählerstand melden, Zählerstand mitteilen, Zählerstand übermitteln, Zählerstand eingeben, Zähler durchgeben, Selbstablesung | submit meter reading, send meter reading, enter meter reading, give meter reading, report reading, self-reading
Zähler ablesen, Ablesung, Ableser, abgelesen, Ablesetermin, Zähler lesen | read the meter, meter reading visit, meter reader, meter reading appointment
Ablesekarte, Zählerkarte, Selbstablesekarte, Karte mit Zählerstand | meter reading card, reading card, self-read card
Geschätzter Verbrauch, Schätzung, geschätzter Zählerstand, hochgerechnet, Hochrechnung, Verbrauch geschätzt | estimated reading, estimated bill, estimated usage, projected usage
Falscher Zählerstand, Zählerstand korrigieren, Ablesefehler, Zahlendreher, Zählerstand falsch, Ablesewert berichtigen | wrong meter reading, correct meter reading, reading error, transposed digits, incorrect reading
Zählernummer, Gerätenummer Zähler, Nummer vom Zähler, Zähler-ID | meter number, meter serial number, meter ID
Falscher Zähler, Zählerverwechslung, Zähler vertauscht, Zähler vom Nachbarn | crossed meters, wrong meter, meter mix-up, neighbour's meter
Smart Meter, intelligenter Zähler, intelligentes Messsystem, iMSys, digitaler Stromzähler, Fernablesung | intelligent meter, smart metering system, remote reading, digital meter
Moderne Messeinrichtung, mME, digitaler Zähler, elektronischer Zähler, neuer Zähler | modern metering device, digital meter, electronic meter, new meter
Ferrariszähler, analoger Zähler, Drehscheibenzähler, schwarzer Zähler, alter Zähler | analogue meter, Ferraris meter, rotating disc meter, dial meter, old meter
Smart-Meter-Gateway, Kommunikationseinheit, Zähler-Gateway, Kommunikationsmodul | smart meter gateway, communications hub, communication unit, data hub
Zählerwechsel, Zähler tauschen, Zählertausch, Turnuswechsel, Zählereinbau, Zählermontage | meter exchange, meter replacement, replace meter, change meter, meter swap, meter installation
Messstellenbetreiber, MSB, Zählerbetreiber, Messstelle, Messstellenbetrieb, Messdienstleister | metering point operator, meter operator, metering service provider, meter operation
Eichung, Eichfrist, geeicht, Eichgültigkeit, Eichjahr | calibration, calibration period, calibrated, meter certification
Befundprüfung, Zähler prüfen, Zählerprüfung, Zähler defekt, Zähler zählt falsch, Zähler kaputt | meter test, meter accuracy test, faulty meter, check meter, meter running fast
Zweirichtungszähler, Bidirektionaler Zähler, Einspeisezähler, Zähler läuft rückwärts | bidirectional meter, two-way meter, export meter, feed-in meter, net meter
Doppeltarifzähler, Zweitarifzähler, HT-NT-Zähler, zwei Zählwerke | dual-rate meter, two-rate meter, day/night meter, two-register meter
Vorkassezähler, Prepaid-Zähler, Münzzähler, Guthabenzähler | prepayment meter, pay-as-you-go meter, prepaid meter, coin meter
Zählerschrank, Zählerkasten, Zählerplatz, Hausverteiler | meter cabinet, meter box, meter panel, meter cupboard
Zugang zum Zähler, Zählerraum, Zutritt Keller, wo ist Zähler | meter access, access to meter, meter room, find my meter
Zähler-PIN, PIN für Zähler, PIN-Eingabe Zähler, Taschenlampe Zähler, erweiterte Anzeige | meter PIN, PIN for meter, unlock meter display, torch input
Heizkostenverteiler, Verdunster, Röhrchen am Heizkörper, Heizungszähler, Wärmemengenzähler, Wärmezähler | heat cost allocator, evaporator tube, heat meter, radiator meter
Lastgang, Lastprofil, Viertelstundenwerte, Verbrauchsprofil, Verbrauchsdaten, Verbrauchskurve | load profile, half-hourly data, interval data, usage data, consumption profile
# Solar, heat pumps, heating
Photovoltaik, PV-Anlage, Solaranlage, Solarstrom, Sonnenstrom, Fotovoltaik, Solardach, PV | photovoltaics, solar panels, solar power, PV system, solar system, rooftop solar
Solarmodul, Solarpanel, Sonnenkollektor, Solarzelle, Paneel, Solarplatte | solar panel, solar module, PV panel, solar cell
Balkonkraftwerk, Stecker-Solargerät, Balkonsolar, Mini-PV, Steckersolar, Balkon-PV, Mini-Solaranlage | balcony power plant, plug-in solar, balcony solar, mini solar system, plug-and-play solar
Solarthermie, thermische Solaranlage, Warmwasser mit Sonne, Solarkollektor, Solarheizung | solar thermal, solar water heating, solar hot water, solar collector
Wechselrichter, Inverter, Solarwechselrichter, Hybridwechselrichter, Umrichter | solar inverter, hybrid inverter, converter
Stromspeicher, Batteriespeicher, Heimspeicher, Solarspeicher, Solarbatterie, Hausbatterie | battery storage, home battery, solar battery, energy storage, power storage
Einspeisevergütung, Einspeisetarif, Vergütung Solarstrom, Rückliefertarif, Geld für Solarstrom, Marktprämie | feed-in tariff, feed-in remuneration, export payment, solar payment, export tariff, net metering credit
Einspeisung, Strom einspeisen, Netzeinspeisung, Überschusseinspeisung, Rücklieferung, Strom verkaufen, eingespeist | feed-in, feed into grid, export, surplus feed-in, sell electricity, grid export
Eigenverbrauch, Selbstverbrauch, selbst genutzter Strom, Eigenstrom, Eigennutzung | self-consumption, own use, self-generated electricity, on-site consumption
Marktstammdatenregister, MaStR, Anlagenregister, Anlage registrieren, Solaranlage anmelden | solar plant register, plant registration, register solar system, solar registration
Inbetriebnahme, Inbetriebsetzung, Anlage einschalten, Inbetriebnahmeprotokoll, in Betrieb nehmen | commissioning, start-up, put into operation, commissioning report
Fertigmeldung, Inbetriebsetzungsmeldung, Fertigstellungsanzeige, Installateur meldet Anlage | completion notice, notice of completion, installer notification
Mieterstrom, Gemeinschaftliche Gebäudeversorgung, Solarstrom für Mieter | tenant electricity, landlord-to-tenant power, solar for tenants
Wärmepumpe, Luft-Wasser-Wärmepumpe, Erdwärmepumpe, Wärmepumpenheizung, Luftwärmepumpe | heat pump, air source, ground source, geothermal heat pump
Geothermie, Erdwärme, Erdwärmesonde, Erdsonde, Sondenbohrung | geothermal energy, ground source heat, geothermal probe, borehole
Wärmepumpenstrom, Wärmestrom, Heizstrom, Heizstromtarif, Wärmepumpentarif | heat pump tariff, heating electricity, heat pump electricity, heating tariff
Nachtspeicherheizung, Nachtspeicher, Speicherofen, Elektroheizung, Stromheizung, Nachtspeicherofen | night storage heater, storage heater, electric heating, electric heater
Steuerbare Verbrauchseinrichtung, §14a, netzdienliche Steuerung, Dimmung, Rundsteuerung, EVU-Sperre | controllable load, load control, ripple control, demand-side management, grid-friendly control
Heizung, Heizungsanlage, Zentralheizung, heizen, Heizsystem | heating, heating system, central heating, furnace
Heizkörper, Radiator, Heizung im Zimmer, Konvektor | heater, convector
Heizkessel, Kessel, Heiztherme, Therme, Gastherme, Gasheizung, Brennwertkessel, Brenner | boiler, gas boiler, combi boiler, furnace, condensing boiler, burner
Thermostat, Raumthermostat, Heizungsregler, Thermostatventil, Temperaturregler, Drehknopf Heizung | room thermostat, radiator valve, TRV, heating control, temperature control
Heizung entlüften, Luft im Heizkörper, Heizkörper gluckert, Entlüftungsschlüssel, Entlüftungsventil | bleed radiator, air in radiator, gurgling radiator, radiator key, bleed valve
Heizungsausfall, Heizung kalt, Heizung geht nicht, Heizung defekt, Wohnung kalt, keine Wärme | heating failure, no heating, heating not working, cold radiators, heating broken, no heat
Wasserdruck Heizung, Heizung nachfüllen, Heizungsdruck, Heizungswasser, Wasser nachfüllen | boiler pressure, top up pressure, repressurise boiler, heating water pressure, refill heating
Fußbodenheizung, Bodenheizung, Flächenheizung | underfloor heating, floor heating, radiant floor
Heizlüfter, Radiatorheizer, Elektroheizer, Heizstrahler, Ölradiator, Heizgerät | fan heater, electric heater, space heater, portable heater, oil-filled radiator
Heizungswartung, Heizungsinspektion, Kesselwartung, Wartung der Therme, Thermenwartung, Heizungsservice | boiler service, heating maintenance, boiler inspection, furnace tune-up, annual service
Heizungstausch, neue Heizung, Heizung erneuern, Heizungsmodernisierung, alte Heizung ersetzen | boiler replacement, new heating system, replace heating, heating upgrade
Hydraulischer Abgleich, Heizung einstellen, Heizkurve, Vorlauftemperatur, Heizung optimieren | hydraulic balancing, balance radiators, heating curve, flow temperature, heating optimisation
Warmwasser, heißes Wasser, kein Warmwasser, Warmwasserbereitung, warmes Wasser | hot water, no hot water, water heating, warm water
Durchlauferhitzer, Boiler, Warmwasserspeicher, Wasserboiler, Untertischgerät, Elektroboiler | water heater, instantaneous heater, tankless heater, hot water tank, geyser, immersion heater
Heizperiode, Heizsaison, Heizzeit, Wintermonate | heating season, heating period, cold season
Nachtabsenkung, Absenkbetrieb, Temperatur nachts senken | night setback, reduced night temperature, night mode heating
Schornsteinfeger, Kaminkehrer, Rauchfangkehrer, Kaminfeger, Feuerstättenschau, Feuerstättenbescheid | chimney sweep, flue inspection, chimney cleaning, fireplace inspection
Kamin, Schornstein, Kaminofen, Rauchfang, Cheminée, Schwedenofen, Holzofen | fireplace, chimney, wood stove, log burner, wood burner, flue
Kohlenmonoxid, CO-Melder, Kohlenmonoxidvergiftung, CO-Warnmelder | carbon monoxide, CO alarm, carbon monoxide detector, CO poisoning
Blockheizkraftwerk, BHKW, Kraft-Wärme-Kopplung, KWK, Brennstoffzelle | combined heat power, CHP, cogeneration, micro-CHP, fuel cell
Klimaanlage, Klimagerät, Splitgerät, Kühlung, klimatisiert, Aircondition | air conditioning, air conditioner, AC, aircon, cooling unit, split unit
Lüftung, Lüftungsanlage, lüften, Stoßlüften, Belüftung, Wohnraumlüftung | ventilation, ventilation system, airing, air out rooms, ventilate
Ventilator, Standventilator, Lüfter | fan, cooling fan, pedestal fan
Luftentfeuchter, Entfeuchter, Raumentfeuchter, Luftfeuchtigkeit, Trockner für Luft | dehumidifier, humidity, moisture remover, air dryer
Schimmel, Schimmelpilz, Feuchtigkeit in Wohnung, schimmelig, Stockflecken, feuchte Wand | mould, mold, damp, mildew, damp wall, moisture
# E-mobility
Elektroauto, E-Auto, Stromer, Elektrofahrzeug, E-Fahrzeug, BEV | electric car, electric vehicle, EV, e-car, battery electric vehicle
Hybridauto, Plug-in-Hybrid, Hybridfahrzeug, PHEV | hybrid car, plug-in hybrid, hybrid vehicle
Wallbox, Ladestation zu Hause, Heimladestation, Wandladestation, Ladebox | home charger, home charging station, wall charger, EV charger
Ladesäule, Ladestation, Ladepunkt, Stromtankstelle, E-Tankstelle, E-Ladestation | charging station, charge point, charging point, EV charger, public charger, charging column
Laden, Auto aufladen, Ladevorgang, Strom tanken, E-Auto laden, geladen, Ladevorgang starten | charging, charge car, charging session, start charging, EV charging
Schnelllader, Schnellladestation, DC-Laden, Gleichstromladen, HPC, schnell laden | fast charger, rapid charger, DC charging, ultra-rapid charging, supercharging
Wechselstromladen, AC-Laden, Normalladen, langsames Laden | AC charging, slow charging, standard charging, level 2 charging
Ladekarte, RFID-Karte, Ladechip, Tankkarte Strom, Ladeausweis | charging card, RFID card, charge card, charging tag, charging fob
Ladekabel, Typ-2-Kabel, Ladestecker, Mode-3-Kabel, Notladekabel | charging cable, type 2 cable, charge lead, charging plug, EV cable
Kabel steckt fest, Ladekabel klemmt, Stecker klemmt, Kabel verriegelt, Ladekabel entriegeln | cable stuck, cable won't release, charging cable locked, unlock charging cable, plug jammed
Ladevorgang abgebrochen, lädt nicht, Laden startet nicht, Ladeabbruch, Ladefehler, Ladesäule defekt | charging failed, won't charge, charging interrupted, charging error, charger not working, charging stopped
Blockiergebühr, Standgebühr, Ladesäule blockiert, Parkgebühr beim Laden | idle fee, blocking fee, overstay fee, occupancy charge
Ad-hoc-Laden, Laden ohne Vertrag, Spontanladen, Direktbezahlen Ladesäule | ad hoc charging, charging without contract, pay-as-you-go charging, contactless charging payment
Ladetarif, Autostromtarif, Autostrom, Ladestromtarif, Fahrstrom | charging tariff, EV tariff, charging rate, car electricity
Roaming, Laden bei Partnern, Fremdladen, Laden im Ausland, Laderoaming | charging roaming, charge abroad, partner network charging, roaming charge points
Reichweite, wie weit fahren, Kilometer pro Ladung, Fahrstrecke Akku | range, driving range, miles per charge, distance per charge
THG-Quote, THG-Prämie, Treibhausgasquote, CO2-Bonus E-Auto | GHG quota, emission quota bonus, greenhouse gas premium, EV emission credit
Lastmanagement, Ladelastmanagement, Leistung verteilen, intelligentes Laden | load management, load balancing, smart charging, power sharing
Überschussladen, PV-Laden, mit Solar laden, Solarladen | solar charging, surplus charging, charge from solar, PV surplus charging
Bidirektionales Laden, Vehicle-to-Home, V2G, Strom zurückspeisen | bidirectional charging, vehicle-to-grid, V2H
Wallbox anmelden, Wallbox Genehmigung, Ladeeinrichtung melden, Anmeldung Ladestation | register wallbox, charger registration, notify grid operator, home charger approval
E-Bike, Pedelec, Elektrofahrrad, Elektrorad, Elektrovelo, E-Velo | electric bike, electric bicycle
E-Scooter, E-Roller, Elektroroller, Elektrotretroller, Tretroller, E-Trottinett, Leihroller | electric scooter, kick scooter, rental scooter
# Saving energy and subsidies
Strom sparen, Energiesparen, Energie einsparen, Energiespartipps, Stromspartipps, Verbrauch senken, weniger verbrauchen | save energy, energy saving tips, save electricity, reduce consumption, cut energy bills, use less energy
Heizkosten sparen, Heizkosten senken, richtig heizen, Gas sparen, weniger heizen | save on heating, reduce heating costs, heat efficiently, save gas, lower heating bill
Energieberatung, Energieberater, Stromsparcheck, Energiecheck, Energiesparberatung | energy advice, energy consultant, energy audit, energy check, energy adviser
Energieeffizienz, effizient, sparsam, Effizienzklasse, Energielabel, Energieeffizienzklasse, Energieetikette | energy efficiency, energy efficient, energy label, energy rating, efficiency class
Standby, Bereitschaftsmodus, Stand-by-Verbrauch, Ruhemodus, Schlafmodus | standby power, sleep mode, vampire power, idle consumption
Dämmung, Wärmedämmung, Isolierung, isolieren, dämmen, Fassadendämmung, Isolation | insulation, insulate, thermal insulation, lagging, wall insulation
Energetische Sanierung, Haus sanieren, Gebäudesanierung, Sanierungsfahrplan, Modernisierung | energy renovation, retrofit, energy refurbishment, building renovation, home upgrade
Förderung, Fördermittel, Zuschuss, Förderprogramm, Förderantrag, Subvention, bezuschusst | subsidy, grant, funding, incentive, rebate, funding programme, funding application
Strommessgerät, Energiekosten-Messgerät, Verbrauch messen, Messgerät für Steckdose | power meter, plug-in energy monitor, energy monitor, measure consumption, watt meter
LED-Lampe, Glühbirne, Glühlampe, Leuchtmittel, Birne, Energiesparlampe, Halogenlampe | LED bulb, light bulb, lamp, energy-saving bulb, halogen bulb
CO2-Fußabdruck, CO2-Bilanz, klimaneutral, Klimabilanz, CO2-Ausstoß | carbon footprint, carbon emissions, climate neutral, carbon neutral, CO2 emissions
# Internet and WLAN
Internetanschluss, Internet, Breitband, Breitbandanschluss, Internetzugang, DSL, Netz zu Hause | internet connection, broadband, internet access, home internet, internet service
Glasfaser, Glasfaseranschluss, FTTH, Fiber, Lichtwellenleiter, Glasfaserkabel, LWL | fibre, fibre optic, full fibre, fiber internet
Kabelinternet, Internet über Kabel, Koaxialkabel, Kabelanschluss, Kabelnetz | cable internet, cable broadband, coaxial cable, cable connection
Glasfaserausbau, Netzausbau, Breitbandausbau, Ausbaugebiet, Tiefbau, Glasfaser verlegen | fibre rollout, network expansion, fibre build, broadband rollout, fibre construction
Hauseinführung, Hausübergabepunkt, HÜP, APL, Gf-AP, Anschlusspunkt | building entry point, house entry, network termination, demarcation point
Glasfasermodem, ONT, Glasfaser-Teilnehmeranschluss, Netzabschlussgerät | fibre modem, optical network terminal, fibre box
Router, WLAN-Router, Modem, Internetbox, Hub, Gateway, Internetkasten | Wi-Fi router, internet box, wireless router
WLAN, Wi-Fi, WiFi, Funknetz, Drahtlosnetzwerk, kabelloses Internet, W-LAN | wireless, wireless network, wireless internet
WLAN-Passwort, WLAN-Schlüssel, Netzwerkschlüssel, WLAN-Kennwort, WPA-Schlüssel, WLAN-Code | Wi-Fi password, wireless key, network key, network password, Wi-Fi code, network security key
WLAN-Name, SSID, Netzwerkname, WLAN umbenennen, Name des WLANs | Wi-Fi name, network name, rename Wi-Fi
Gast-WLAN, Gastzugang, Gäste-WLAN, WLAN für Gäste, Gastnetz | guest Wi-Fi, guest network, guest access, visitor Wi-Fi
WLAN-Verstärker, Repeater, Mesh, WLAN-Reichweite erhöhen, WLAN erweitern, Access Point | Wi-Fi extender, Wi-Fi booster, extend Wi-Fi
Schlechtes WLAN, schwaches WLAN, WLAN-Empfang schlecht, kein WLAN, WLAN langsam, WLAN-Probleme | weak Wi-Fi, poor Wi-Fi signal, bad Wi-Fi, no Wi-Fi, slow Wi-Fi, Wi-Fi problems
WLAN verbinden, mit WLAN verbinden, WLAN einrichten, Gerät anmelden WLAN, ins WLAN kommen | connect to Wi-Fi, set up Wi-Fi, join network, get on Wi-Fi
WPS, WPS-Taste, Verbindung per Knopfdruck, WLAN-Taste | WPS button, push-button connection, Wi-Fi button
WLAN-Kanal, Frequenzband, 2.4 GHz, 5 GHz, Funkkanal | Wi-Fi channel, frequency band
Internetstörung, Internet geht nicht, kein Internet, Internet ausgefallen, Internetausfall, Netzausfall, offline, Internet tot | internet outage, no internet, internet down, internet not working, service outage
Störung melden, Fehler melden, Defekt melden, Störungsmeldung, Problem melden, Störungsticket | report fault, report problem, report outage, fault report, report an issue, trouble ticket
Störung, Ausfall, Panne, Betriebsstörung, Netzstörung, Unterbruch | fault, outage, disruption, failure, breakdown, malfunction
Verbindungsabbrüche, Internet bricht ab, Verbindung abgebrochen, instabile Verbindung, Internet fliegt raus, Aussetzer | dropped connection, connection drops, intermittent connection, unstable connection, disconnects, keeps cutting out
Internetgeschwindigkeit, Bandbreite, Datenrate, Speed, Mbit/s, Megabit, Surfgeschwindigkeit, Downloadrate | internet speed, bandwidth, data rate, Mbps, download speed, broadband speed
Langsames Internet, Internet zu langsam, Internet lahm, Geschwindigkeit zu gering, Schneckentempo | slow internet, slow broadband, low speed, internet too slow, sluggish connection
Speedtest, Geschwindigkeitstest, Geschwindigkeit messen, Breitbandmessung, Internet messen | speed test, speed check, measure speed, broadband test, test connection
Verfügbarkeit prüfen, Verfügbarkeitscheck, Verfügbarkeitsprüfung, an meiner Adresse, Anschluss möglich | check availability, availability check, postcode checker, available at address, coverage check
Upload, hochladen, Uploadgeschwindigkeit, Hochladegeschwindigkeit, raufladen | upload speed, upstream
Download, herunterladen, runterladen, downloaden, heruntergeladen | downstream, save file
Latenz, Ping, Lag, Ruckeln | latency, stuttering
Routereinstellungen, Benutzeroberfläche Router, Routermenü, Router konfigurieren, Router-Login, Routerpasswort | router settings, router interface, router menu, configure router, router login, router admin page
Router neu starten, aus und einschalten, Neustart, Stecker ziehen, Reboot, resetten | restart router, power cycle, turn off on, unplug router
Werkseinstellungen, zurücksetzen, Reset, Werksreset, auf Anfang setzen | factory reset, restore default settings, factory settings, hard reset
Router einrichten, Router anschließen, Router installieren, Ersteinrichtung, Router Inbetriebnahme | set up router, connect router, install router, initial setup, router setup
Router zurückschicken, Routerrückgabe, Leihgerät zurückgeben, Mietgerät zurücksenden, Hardware-Rückgabe | return router, return equipment, send back router, equipment return, return rental device
Mietrouter, Leihrouter, Miethardware, gemieteter Router, Gerätemiete | rental router, rented equipment, leased router, equipment rental
Eigener Router, Fremdrouter, freie Routerwahl, Routerfreiheit, kundeneigenes Gerät | own router, third-party router, bring own router, router freedom, own modem
Lampe blinkt, LED blinkt, rote Lampe, Statusleuchte, Lämpchen am Router, Kontrollleuchte | flashing light, blinking LED, red light, status light, indicator light, router lights
Firmware, Firmware-Update, Softwareaktualisierung, Router aktualisieren, Router-Update | firmware update, software update, update router
Netzwerkkabel, LAN-Kabel, Ethernetkabel, Patchkabel, Internetkabel | network cable, LAN cable, Ethernet cable, patch cable, internet cable
Zugangsdaten Internet, Einwahldaten, Anschlusskennung, Internetkennung, Benutzername Internet | internet login details, access credentials, dial-in data, broadband username, PPPoE credentials
Aktivierungscode, Startcode, Modem-Installationscode, Freischaltcode Anschluss | activation code, start code, installation code, modem code
IP-Adresse, feste IP, statische IP, dynamische IP, IPv4, IPv6, DS-Lite | IP address, static IP, fixed IP, dynamic IP
Portfreigabe, Portweiterleitung, Ports öffnen, Port-Forwarding | port forwarding, open ports, port sharing, NAT
DNS-Server, DNS, Namensserver, DNS-Fehler | DNS server, name server, DNS error
VPN, VPN-Verbindung, Fernzugriff, Tunnelverbindung | virtual private network, remote access, VPN tunnel
Kindersicherung, Jugendschutz, Internetsperre für Kinder, Zugangszeiten, Kinderschutz, Elternkontrolle | parental controls, child lock, internet filter, youth protection, screen time limit, content filter
Webseite lädt nicht, Seite öffnet nicht, Internetseite nicht erreichbar, Seite geht nicht | website not loading, page won't open, site unreachable, page not loading
Internetumzug, Anschluss mitnehmen, DSL Umzug, Internet umziehen, Anschluss umziehen | move broadband, move internet, relocate connection, home move internet, take internet along
Technikertermin, Techniker, Monteur, Servicetechniker, Handwerkertermin, Installationstermin, Monteurtermin | technician appointment, engineer visit, technician visit, installation appointment, engineer, service technician
Termin verpasst, Techniker nicht gekommen, Techniker kam nicht, Termin nicht eingehalten, vergeblich gewartet | missed appointment, technician didn't come, engineer no-show, appointment not kept
Telefondose, TAE-Dose, Anschlussdose, Multimediadose, Internetdose, Telefonbuchse | phone socket, wall socket, telephone jack, master socket, connection box, phone outlet
Anschlusstermin, Schalttermin, Bereitstellungstermin, Freischaltung, Aktivierungstermin, Anschluss freischalten | activation date, connection date, provisioning date, line activation, go-live date
Surfstick, LTE-Router, mobiler Router, mobiles Internet, Internet-Stick, Homespot | mobile hotspot device, dongle, LTE router, mobile broadband, MiFi, 5G home internet
Satelliteninternet, Internet per Satellit, Internet über Satellit, Sat-Internet | satellite internet, satellite broadband, internet via satellite
Öffentliches WLAN, Hotspot, freies WLAN, Gratis-WLAN, WLAN unterwegs | public Wi-Fi, free Wi-Fi, public hotspot
# Telephone and landline
Festnetz, Festnetzanschluss, Telefonanschluss, Haustelefon, Telefonleitung | landline, fixed line, home phone, phone line, telephone connection
Telefon, Fernsprecher, Apparat, Telefonapparat | telephone, phone, handset
Schnurlostelefon, DECT-Telefon, kabelloses Telefon, Mobilteil | cordless phone, DECT phone, wireless handset
IP-Telefonie, VoIP, Internettelefonie, All-IP, Sprachtelefonie | internet telephony, digital voice, IP telephony, voice over IP
Telefon tot, keine Leitung, kein Freizeichen, Telefon geht nicht, kein Wählton, Leitung tot | no dial tone, phone dead, line dead, phone not working, no ringtone
Anrufbeantworter, Mailbox, Sprachbox, Combox, Voicemail, Sprachmailbox, Beantworter | answering machine, voice mailbox, answerphone
Mailbox abhören, Sprachnachricht abhören, Nachrichten abrufen, Anrufbeantworter abfragen | check voicemail, listen to messages, retrieve voicemail, play messages
Mailbox ausschalten, Mailbox deaktivieren, Anrufbeantworter abschalten, Combox deaktivieren | turn off voicemail, deactivate voicemail, disable mailbox, remove voicemail
Rufumleitung, Rufweiterleitung, Anruf umleiten, Anrufweiterschaltung, Anrufumleitung, Weiterleitung | call forwarding, call diversion, divert calls, forward calls, redirect calls
Rufnummer, Telefonnummer, Handynummer, Telefonnr. | phone number, telephone number, mobile number
Rufnummernmitnahme, Rufnummernportierung, Nummer mitnehmen, Portierung, Nummer behalten, Rufnummer portieren | number porting, keep number, number transfer, port number, PAC code, transfer phone number
Rufnummer ändern, neue Telefonnummer, Nummer wechseln, Rufnummernänderung | change phone number, new number, number change, switch number
Rufnummernsperre, Anrufer blockieren, Anrufe sperren, Nummer blockieren, unerwünschte Anrufe, Anrufsperre | call blocking, block caller, block number, unwanted calls, call barring, nuisance calls
Rufnummernanzeige, Nummer unterdrücken, anonym anrufen, Rufnummernunterdrückung, unbekannte Nummer, Anruferkennung | caller ID, hide number, withhold number, anonymous call, unknown number, private number
Verpasster Anruf, Anruf in Abwesenheit, entgangener Anruf, Anruf nicht gehört | missed call, unanswered call, missed call notification
Einzelverbindungsnachweis, EVN, Verbindungsübersicht, Anrufliste, Einzelgesprächsnachweis, Einzelentgeltnachweis | itemised bill, call record, call log, itemized statement, call details
Flatrate, Pauschaltarif, Festnetzflat, unbegrenzt telefonieren, Allnet-Flat | flat rate, unlimited calls, unlimited plan, all-inclusive plan, calling plan
Gesprächsminuten, Freiminuten, Inklusivminuten, Minutenpaket | call minutes, free minutes, inclusive minutes, talk time
Auslandsgespräch, ins Ausland telefonieren, internationaler Anruf, Auslandstelefonat, Auslandsvorwahl | international call, call abroad, overseas call, calling overseas, country code
Vorwahl, Ortsvorwahl, Ländervorwahl, Kennzahl | area code, dialling code, country code, prefix
Sonderrufnummer, Servicenummer, 0900-Nummer, Mehrwertnummer, Premiumnummer, 0180-Nummer | premium rate number, special number, service number, 0900 number
Kostenlose Hotline, Gratisnummer, Freephone, gebührenfreie Nummer, 0800-Nummer | toll-free number, free hotline, 0800 number
Telefonbuch, Telefonbucheintrag, Teilnehmerverzeichnis, Telefonverzeichnis, Rufnummernauskunft, Geheimnummer | phone book, directory listing, directory entry, telephone directory, unlisted number, ex-directory
Konferenz, Telefonkonferenz, Dreierkonferenz, Makeln, Konferenzschaltung | conference call, three-way call, group call, call conference
Besetzt, Besetztzeichen, Leitung besetzt, Besetztton | busy signal, engaged tone, line busy, busy tone
Anklopfen, zweiter Anruf, Anklopffunktion | call waiting, second incoming call
Telefonanlage, Nebenstelle, Durchwahl, Nebenstellenanlage, TK-Anlage | phone system, PBX, extension, direct dial, switchboard
Fax, faxen, Faxgerät, Telefax, Faxnummer | fax machine, send fax, fax number
# Mobile
Mobilfunk, Handyvertrag, Mobilfunkvertrag, Handytarif, Mobilfunktarif, Natel-Abo, Handyabo | mobile plan, phone contract, cell phone plan, mobile contract, mobile tariff, wireless plan
Handy, Smartphone, Mobiltelefon, Natel, Telefon mobil | mobile phone, cell phone, cellphone, mobile
SIM-Karte, SIM, Handykarte, Chipkarte Handy, Nano-SIM | SIM card, nano SIM, phone chip
eSIM, elektronische SIM, digitale SIM, eSIM-Profil, QR-Code SIM | digital SIM, embedded SIM, eSIM profile
SIM-Karte aktivieren, SIM freischalten, Karte aktivieren, SIM-Aktivierung, Karte registrieren | activate SIM, SIM activation, register SIM, activate card
SIM-Karte tauschen, Ersatz-SIM, neue SIM-Karte, SIM-Tausch, SIM ersetzen, Ersatzkarte | replacement SIM, SIM swap, new SIM card, replace SIM, SIM exchange
SIM-Karte sperren, Handy sperren, Sperre SIM, Kartensperre, Sperrhotline | block SIM, lock SIM, bar SIM, suspend line, block lost phone
Zweitkarte, Multi-SIM, Zusatzkarte, Partnerkarte, MultiSIM, Zusatz-SIM | additional SIM, multi SIM, second SIM, partner card, extra SIM
Dual-SIM, zwei SIM-Karten, zwei Nummern, zweite Nummer | dual SIM, two SIM cards, two numbers, second number
PIN und PUK, PUK, Superpin, SIM-PIN, PUK-Code, PIN falsch eingegeben | PUK code, SIM PIN, unlock SIM, PIN entered wrong
Prepaid, Prepaid-Karte, Wertkarte, Wertkartenhandy, Guthabenkarte, ohne Vertrag | pay-as-you-go, PAYG, no contract
Guthaben aufladen, Prepaid aufladen, Aufladung, Handy aufladen, Guthabencode, Wertkarte laden | top up, recharge, add credit, reload, top-up voucher
Guthaben abfragen, Kontostand Prepaid, Guthabenstand, Restguthaben, wie viel Guthaben | check balance, credit balance, remaining credit, prepaid balance
Datenvolumen, Datenverbrauch, Highspeed-Volumen, Gigabyte, Internetvolumen, GB, mobile Daten | data allowance, data volume, mobile data, data usage, gigabytes, data cap
Datenvolumen aufgebraucht, gedrosselt, Drosselung, Datenvolumen verbraucht, Internet gedrosselt, Volumen leer | data used up, throttled, out of data, speed reduced, data limit reached, slowed down
Datenpaket buchen, Datenvolumen nachbuchen, Zusatzvolumen, Datenpass, Datenoption, Data-Snack | buy extra data, data add-on, data boost, data pass, more data
Roaming, Auslandsnutzung, Handy im Ausland, Handynutzung Ausland, EU-Roaming, Datenroaming | using phone abroad, data roaming, travel data, phone overseas
Roaminggebühren, Roamingkosten, Auslandskosten Handy, Roamingrechnung, teure Auslandsrechnung | roaming charges, roaming fees, roaming costs, overseas charges
Netzabdeckung, Empfang, Handyempfang, Netzqualität, Mobilfunkabdeckung, Versorgungskarte | coverage, reception, signal, network coverage, coverage map
Kein Empfang, kein Netz, Funkloch, schlechter Empfang, kein Signal, Handy ohne Netz | no signal, no service, dead zone, poor reception, no network, no bars
5G, LTE, 4G, Mobilfunkstandard, Netzstandard | mobile network standard, 5G network, 4G network
WLAN-Telefonie, WLAN Call, WiFi-Calling, über WLAN telefonieren, VoWiFi | Wi-Fi calling, WLAN calling, call via Wi-Fi
APN, Zugangspunkt, APN-Einstellungen, Internet-Einstellungen Handy, Zugriffspunkt | access point name, APN settings, mobile internet settings
SMS, Textnachricht, Kurznachricht, Kurzmitteilung, simsen, MMS | text message, texting
Drittanbietersperre, Abofalle, Abo auf Handyrechnung, Drittanbieterkosten, Drittanbieterdienste, Direct Billing | third-party charges, third-party block, premium SMS, carrier billing, direct carrier billing, unwanted subscription
Simlock, Netlock, Handy entsperren, SIM-Sperre, Entsperrcode | SIM lock, network lock, unlock phone, carrier lock, unlock code
IMEI, IMEI-Nummer, Gerätenummer Handy, Seriennummer Handy | IMEI number, device ID, phone serial number
Handy verloren, Handy gestohlen, Handy weg, Handydiebstahl, Handyverlust | lost phone, stolen phone, phone theft, missing phone
Handy orten, Handyortung, Gerät suchen, Handy finden | find my phone, locate phone, track phone, find device
Handy kaputt, Displayschaden, Display gesprungen, Bildschirm kaputt, Spider-App, Handyreparatur | broken screen, cracked display, phone damaged, screen repair, phone repair
Handyversicherung, Geräteschutz, Geräteversicherung, Displayversicherung, Handyschutz | phone insurance, device protection, gadget insurance, device insurance, handset insurance
Neues Handy, Vertragsverlängerung mit Handy, Gerätewechsel, Upgrade, Handy austauschen | phone upgrade, new phone, device upgrade, handset upgrade, upgrade eligibility
Handyraten, Gerätezahlung, Geräterate, Ratenkauf Handy, Handy auf Raten | device instalments, phone financing, device payment plan, handset instalments
Akku leer, Akku hält nicht, Akkulaufzeit, Handy entlädt schnell, Akku schwach | battery drains fast, battery life, dead battery, battery empty, low battery
Ladegerät, Netzteil, Ladekabel Handy, Stromadapter, Aufladegerät, Netzadapter | charger, power adapter, charging lead, power supply, mains adapter
Hotspot am Handy, Tethering, Handy als Hotspot, Internet teilen, persönlicher Hotspot | mobile hotspot, personal hotspot, share internet, share data
Klingelton, Rufton, Handyton | ringtone, ring tone, ring sound
Stummschalten, lautlos, Ton ausschalten, Stummmodus | mute, silent mode, silence, sound off
Lautstärke, lauter stellen, leiser stellen, zu leise | volume, louder, too quiet, turn up volume
Fremdeinwahl, Netzwahl, manuelle Netzsuche, Netzbetreiber wählen, Netzsuche | network selection, manual network search, choose carrier, network scan
Notruf, 112, Notrufnummer, Rettung rufen, SOS | emergency call, emergency number, 911, 999
# TV and radio
Fernsehen, TV, TV-Anschluss, Fernsehanschluss, fernsehen schauen, Fernsehpaket, TV-Paket | television, TV service, TV package, watch TV, telly
Fernseher, Fernsehgerät, TV-Gerät, Flimmerkiste, Smart-TV, Glotze | television set, TV set, smart TV, telly
Kabelfernsehen, Kabel-TV, TV über Kabel, Kabelanschluss TV | cable TV, cable television, TV via cable
Satellitenfernsehen, SAT-TV, Satellitenschüssel, Schüssel, Parabolantenne, SAT-Anlage, Satellitenempfang | satellite TV, satellite dish, satellite reception
Antennenfernsehen, DVB-T2, Zimmerantenne, Dachantenne, terrestrischer Empfang | aerial TV, antenna, digital terrestrial, rooftop aerial, over-the-air TV
IPTV, Internetfernsehen, TV übers Internet, TV-Streaming | internet TV, TV over internet, live TV streaming
Set-Top-Box, Receiver, TV-Box, Digitalreceiver, Empfangsgerät, Decoder, Media Receiver | set-top box, TV box, cable box, satellite receiver
Smartcard, CI-Modul, CI+ Modul, TV-Karte, Entschlüsselungskarte | CI module, viewing card, CAM, conditional access card
Kein Bild, Bild schwarz, kein Signal TV, Fernseher schwarz, Bildausfall | no picture, black screen, no TV signal, blank screen, lost picture
Bildstörung, Klötzchenbildung, Bild ruckelt, Bild verpixelt, Bild friert ein, Standbild | pixelated picture, picture freezes, bad picture, picture breaking up, frozen image
Kein Ton, Ton fehlt, Ton asynchron, Fernseher stumm, Tonproblem | no sound, out of sync, no audio, audio problem
Sendersuchlauf, Sender suchen, Sender fehlen, Programme weg, Kanalsuche, Sender nicht gefunden | channel scan, rescan channels, retune, missing channels, channel search, channels gone
Senderliste, Programmliste, Senderübersicht, Sender sortieren, Kanalbelegung, TV-Sender | channel list, channel lineup, TV channels, sort channels, channel guide
Fernsehprogramm, TV-Programm, EPG, Programmführer, TV-Zeitschrift, was läuft | TV guide, programme guide, TV listings, TV schedule
Aufnahme, Sendung aufnehmen, Aufzeichnung, aufzeichnen, TV-Rekorder, aufgenommen | recording, record show, DVR, PVR, recorder
Replay, Catch-up, zeitversetztes Fernsehen, Restart, Mediathek, Timeshift, verpasste Sendung | catch-up TV, time-shift, media library, watch later
Streaming, streamen, Streamingdienst, Video on Demand, Onlinevideothek, Film leihen | stream, streaming service, rent movie
Fernbedienung, Fernsteuerung, FB, Umschalter | remote control, remote, clicker, zapper
Fernbedienung koppeln, Fernbedienung geht nicht, Fernbedienung reagiert nicht, Fernbedienung anlernen | pair remote, remote not working, remote not responding, program remote
HDMI-Kabel, HDMI, TV-Kabel, Scart, Antennenkabel | HDMI cable, TV lead, aerial cable, antenna cable
Bezahlfernsehen, Pay-TV, Premiumsender, Sportpaket, verschlüsselter Sender, Abofernsehen | pay TV, premium channels, sports package, encrypted channel, subscription TV
Rundfunkbeitrag, GEZ, Rundfunkgebühr, Beitragsservice, ORF-Beitrag, Serafe, Fernsehgebühr | TV licence, broadcasting fee, licence fee, television licence
Bildschirm, Display, Monitor, Screen | display screen, computer screen, TV screen
Bildschirm spiegeln, Casting, aufs TV übertragen, Bildschirmübertragung, Handybild am Fernseher | screen mirroring, cast to TV, phone to TV
HD, hochauflösend, UHD, 4K, Bildqualität, Auflösung | high definition, ultra HD, picture quality, resolution
Untertitel, Text zum Film, Teletext-Untertitel | subtitles, closed captions, captions
Audiodeskription, Hörfilm, Ton für Blinde | audio description, described video, descriptive audio
Tonspur, Originalton, Sprache umstellen, Tonkanal, Zweikanalton | audio track, audio language, original language, change audio language
Radio, Hörfunk, DAB, Digitalradio, Radioempfang | digital radio, radio reception
# Water and sewage
Trinkwasser, Leitungswasser, Hahnenwasser, Kranwasser, Wasser aus Leitung, Hahnenburger | drinking water, tap water, mains water, potable water
Wasserversorgung, Wasserversorger, Wasserwerk, Wasserbetrieb, Wasserlieferung | water supply, water company, water utility, waterworks, water provider
Wasseranschluss, Wasserhausanschluss, Trinkwasseranschluss, Wasserleitung legen | water connection, water service line, mains water connection, water hookup
Wasserzähler, Wasseruhr, Wassermesser, Kaltwasserzähler, Warmwasserzähler | water meter, water gauge, cold water meter, hot water meter
Wasserverbrauch, Wassermenge, Kubikmeter Wasser, Wasser verbraucht, m³ | water consumption, water usage, cubic metres, gallons used, water use
Wasserrechnung, Wassergebühr, Wasserpreis, Wasserkosten, Wasserzins, Wassergeld | water bill, water charges, water rates, water price, water cost
Abwasser, Schmutzwasser, Kanalisation, Schmutzwasserkanal, Entwässerung | sewage, wastewater, sewer, sewerage, foul water, drainage
Abwassergebühr, Kanalgebühr, Schmutzwassergebühr, Entwässerungsgebühr, Kanalbenützungsgebühr | sewage charge, sewerage fee, wastewater fee, sewer charge, drainage charge
Niederschlagswasser, Regenwasser, Oberflächenwasser, Regenwassergebühr, Niederschlagswassergebühr | rainwater, surface water, stormwater, rainwater charge, surface water drainage
Versiegelte Fläche, Flächenversiegelung, befestigte Fläche, Fläche entsiegeln | sealed surface, paved area, impermeable area, unsealing
Kläranlage, Klärwerk, Abwasserreinigung, ARA, Abwasseraufbereitung | sewage plant, wastewater treatment plant, sewage works, water treatment
Klärgrube, Sickergrube, Kleinkläranlage, Abwassergrube, Senkgrube, Grubenentleerung | septic tank, cesspit, cesspool, septic emptying, small sewage plant
Kanalanschluss, Abwasseranschluss, Anschluss an Kanal, Hausanschlusskanal | sewer connection, drain connection, connect to sewer, lateral sewer
Rohrbruch, Wasserrohrbruch, Rohr geplatzt, Wasserleitung geplatzt, Leitungsbruch | burst pipe, water main break, pipe burst, broken pipe
Wasserleck, Leck, undicht, Leckage, tropft, Wasser läuft aus, rinnt | water leak, leak, leaking, dripping, leakage, leaky
Wasserschaden, Überschwemmung, überflutet, Wasser in Wohnung, Keller unter Wasser | water damage, flooding, flooded, flooded basement, water in flat
Tropfender Wasserhahn, Hahn tropft, Dichtung defekt, Armatur undicht | dripping tap, leaky faucet, tap drips, worn washer
Wasserhahn, Armatur, Mischbatterie, Hahn, Wasserkran, Wasserhahnen | tap, faucet, mixer tap, spigot
Kein Wasser, Wasserausfall, Wasser abgestellt, Wasser weg, Wassersperre, Wasserunterbruch | no water, water outage, water shut off, water supply interrupted, water cut off
Wasserdruck, niedriger Wasserdruck, Wasser kommt schwach, zu wenig Druck, Druckminderer | water pressure, low water pressure, weak flow, pressure reducer
Wasserqualität, Trinkwasserqualität, Wasseranalyse, Wasseruntersuchung, Wasser testen, Wasserprobe | water quality, water test, water analysis, drinking water quality, water sample
Trübes Wasser, braunes Wasser, verfärbtes Wasser, rostiges Wasser, Wasser riecht, Wasser schmeckt | cloudy water, brown water, discoloured water, rusty water, water smells, water tastes
Abkochgebot, Wasser abkochen, Trinkwasser verunreinigt, Chlorung, Keime im Wasser | boil water notice, boil water advisory, contaminated water, chlorination, germs in water
Wasserhärte, Härtegrad, hartes Wasser, weiches Wasser, dH, kalkhaltiges Wasser | water hardness, hard water, soft water, hardness level
Kalk, Verkalkung, verkalkt, entkalken, Kalkablagerung, Wasserenthärtung, Entkalkung | limescale, scale, descale, descaling, calcification, water softener
Legionellen, Legionellenprüfung, Trinkwasserprüfung, Legionellenuntersuchung | legionella, legionella test, legionnaires, water hygiene test
Bleirohre, Bleileitung, Blei im Wasser | lead pipes, lead in water, lead service line
Abfluss verstopft, Rohr verstopft, Verstopfung, Abfluss läuft nicht, Abflussreinigung, Rohrreinigung | blocked drain, clogged drain, drain blockage, unclog drain, drain cleaning, sink backed up
Toilette verstopft, Klo verstopft, WC verstopft, Toilette läuft über | blocked toilet, clogged toilet, toilet won't flush, toilet overflowing
Spülkasten, WC-Spülung, Toilettenspülung, Klospülung läuft, Spülung defekt | toilet cistern, toilet flush, running toilet, flush broken, toilet tank
Rückstauklappe, Rückstau, Rückstausicherung, Wasser drückt hoch | backwater valve, sewer backup, backflow, non-return valve
Haupthahn, Hauptabsperrhahn, Absperrventil, Wasser abstellen, Hauptwasserhahn, Wasser zudrehen | stopcock, main shut-off valve, stop tap, turn off water, main valve
Eingefrorene Leitung, Wasserleitung eingefroren, Frostschutz, Frostschaden, Rohr zugefroren | frozen pipe, frost protection, freeze damage, pipes froze
Gartenwasserzähler, Gartenzähler, Gießwasser, Gartenwasser, Abzugszähler, Zwischenzähler | garden water meter, irrigation meter, submeter, watering garden
Standrohr, Hydrant, Standrohrzähler, Bauwasser, Wasser für Baustelle | standpipe, hydrant meter, construction water, temporary water supply
Pool befüllen, Schwimmbad füllen, Poolfüllung, Schwimmbecken füllen | fill swimming pool, pool filling, fill pool
Brunnen, Hausbrunnen, Zisterne, Eigenwasserversorgung, Regentonne, Regenwassernutzung | well, private well, cistern, rainwater tank, water butt, rain barrel
Grundwasser, Wasserschutzgebiet, Quellwasser, Wasserschutz | groundwater, water protection area, spring water, aquifer
Kanalgeruch, Abfluss stinkt, Gestank aus Abfluss | drain smell, sewer smell, smelly drain, sewer gas
Gully, Straßenablauf, Dole, Kanaldeckel, Gullydeckel, Schachtdeckel | storm drain, manhole cover, street drain, drain cover
Wasser sparen, Wasserspartipps, weniger Wasser, Perlator, Sparduschkopf | save water, water saving tips, water conservation, aerator, low-flow shower head
# Waste and recycling
Abfall, Müll, Kehricht, Mist, Unrat, Güsel, Ghüder | waste, rubbish, trash, garbage, refuse
Müllabfuhr, Abfallentsorgung, Müllentsorgung, Müllabholung, Kehrichtabfuhr, Müllauto, Entsorgungsbetrieb | waste collection, garbage collection, trash pickup, bin collection, refuse collection, garbage truck
Mülltonne, Abfalltonne, Abfallbehälter, Mülleimer, Tonne, Mistkübel, Müllgefäß, Kehrichtkübel | bin, waste bin, trash can, garbage can, wheelie bin, dustbin
Restmüll, Restmülltonne, Hausmüll, schwarze Tonne, graue Tonne, Restabfall, Hauskehricht | residual waste, general waste, household waste, non-recyclable waste, black bin, landfill bin
Biomüll, Biotonne, Bioabfall, Küchenabfälle, braune Tonne, Grüngut, Essensreste, Speisereste | organic waste, food waste, brown bin, compost bin, bio bin, kitchen scraps
Altpapier, Papiertonne, blaue Tonne, Papiermüll, Papierabfall, Papiersammlung | waste paper, paper bin, paper recycling, blue bin, scrap paper
Karton, Kartonage, Pappe, Pappkarton, Schachtel | cardboard, carton, cardboard box, box
Gelbe Tonne, Gelber Sack, Verpackungsmüll, Leichtverpackung, Plastikmüll, Wertstofftonne, Kunststoffsammlung | yellow bin, yellow bag, packaging waste, plastic waste, plastic recycling, recycling bin
Altglas, Glascontainer, Glasflaschen, Glassammlung, Altglascontainer, Glasiglu | waste glass, bottle bank, glass recycling, glass container, glass bottles
Sperrmüll, Sperrgut, große Gegenstände, alte Möbel, Sperrabfall, Möbel entsorgen, Sperrmüllabholung | bulky waste, bulk waste, large items, old furniture, bulky item collection, furniture disposal
Elektroschrott, Elektroaltgeräte, Altgeräte, E-Schrott, alte Elektrogeräte, Elektromüll | e-waste, electronic waste, old appliances, WEEE, electrical recycling
Sondermüll, Schadstoffe, Giftmüll, Problemstoffe, Schadstoffmobil, gefährlicher Abfall, Sonderabfall | hazardous waste, toxic waste, hazardous materials, special waste, chemical waste
Wertstoffhof, Recyclinghof, Entsorgungshof, Müllplatz, Altstoffsammelzentrum, Mistplatz, Bauhof | recycling centre, recycling yard, waste depot, household waste site, dump, transfer station
Deponie, Müllhalde, Müllkippe, Mülldeponie | landfill, dump, rubbish tip
Müllverbrennungsanlage, MVA, Kehrichtverbrennung, KVA, Müllheizkraftwerk | incinerator, waste-to-energy plant, incineration plant
Abfuhrkalender, Müllkalender, Abfallkalender, Abholtermine, Leerungstermine, Entsorgungskalender, wann kommt Müll | collection calendar, collection schedule, waste calendar, bin day, pickup dates, bin collection dates
Leerung, Tonne leeren, Abholung Tonne, Müll abholen, Tonnenleerung, geleert | emptying, bin emptying, bin pickup, empty bin
Tonne nicht geleert, Müll nicht abgeholt, Leerung ausgefallen, Tonne stehen gelassen, Mülltonne voll | missed collection, bin not emptied, missed pickup, trash not collected, bin still full
Feiertagsverschiebung, Müllabfuhr Feiertag, Leerung verschoben, Abfuhr verschoben | holiday collection change, bank holiday collection, rescheduled pickup, collection delayed
Tonne bestellen, Mülltonne anmelden, Tonne beantragen, neue Mülltonne, zusätzliche Tonne, Tonnengröße ändern | order bin, request new bin, additional bin, change bin size, extra bin
Tonne abmelden, Mülltonne zurückgeben, Tonne abbestellen, Tonne kleiner | return bin, cancel bin, smaller bin, deregister bin
Tonne beschädigt, Mülltonne kaputt, Tonne gestohlen, Deckel kaputt, Rad ab, Tonne verschwunden | damaged bin, broken bin, stolen bin, missing bin, broken lid
Müllgebühr, Abfallgebühr, Müllkosten, Müllgebührenbescheid, Kehrichtgebühr, Entsorgungsgebühr | waste charge, waste fee, garbage fee, refuse charge, disposal fee
Müllsack, Müllbeutel, Abfallsack, Kehrichtsack, Gebührensack, Mistsackerl, Plastiksack | bin bag, trash bag, garbage bag, bin liner, refuse sack
Müllmarke, Banderole, Gebührenmarke, Abfallmarke, Vignette Kehricht | waste sticker, bin sticker, bag tag, refuse tag
Mülltrennung, Müll trennen, Abfall sortieren, richtig trennen, Abfall-ABC, was gehört wohin, Trennhilfe | waste separation, sort waste, waste sorting, what goes where, separate rubbish
Recycling, Wiederverwertung, wiederverwerten, recyceln, Verwertung, rezyklieren | recycle, reuse, reprocess, recovery
Entsorgung, entsorgen, wegwerfen, wegschmeißen, loswerden, weggeworfen, fortwerfen | disposal, dispose of, throw away, get rid of, discard, chuck out, thrown away
Falsche Befüllung, Tonne falsch befüllt, Fehlwurf, falscher Müll drin | contaminated bin, wrong items, incorrect waste, misthrow
Gartenabfälle, Grünschnitt, Grünabfall, Laub, Rasenschnitt, Strauchschnitt, Astwerk | garden waste, yard waste, green waste, leaves, grass clippings, hedge cuttings
Kompost, Komposter, Komposthaufen, kompostieren, Eigenkompostierung, kompostiert | compost, composter, compost heap, composting, home composting
Altkleider, Kleidersammlung, Kleidercontainer, Altkleidercontainer, Textilsammlung, alte Kleidung | used clothes, old clothes, clothing bank, textile recycling, clothes donation
Altbatterien, Batterien entsorgen, leere Batterien, Akkus entsorgen, Batterierückgabe | used batteries, battery disposal, battery recycling, old batteries, dead batteries
Bauschutt, Bauabfälle, Schutt, Baustellenabfall, Renovierungsabfall | construction waste, building rubble, rubble, debris, demolition waste
Container mieten, Containerdienst, Mulde, Schuttmulde, Absetzcontainer, Abfallcontainer | skip hire, dumpster rental, skip, roll-off container, rent container
Altmetall, Schrott, Metallschrott, Schrotthändler, Alteisen, Blechdosen | scrap metal, scrap, metal recycling, scrap dealer, tin cans
Wilder Müll, illegale Müllablagerung, Müll im Wald, wilde Deponie, Littering, vermüllt | fly-tipping, illegal dumping, litter, dumped rubbish
Pfand, Flaschenpfand, Leergut, Flaschendepot, Mehrwegflasche, Pfandflasche | bottle deposit, deposit bottle, returnable bottle, empties
Pfandautomat, Leergutautomat, Flaschenautomat, Flaschen zurückbringen, Leergutrückgabe | reverse vending machine, bottle return machine, return bottles, bottle return
Altöl, Speiseöl entsorgen, Frittierfett, Farben entsorgen, Lacke, Altlack | waste oil, used oil, cooking oil disposal, paint disposal, old paint
Medikamente entsorgen, alte Medikamente, abgelaufene Arzneimittel, Altmedikamente | medicine disposal, expired medication, old medicines, dispose of drugs
Haushaltsauflösung, Entrümpelung, Wohnungsräumung, Wohnungsauflösung, Keller entrümpeln, Räumung | house clearance, clearing out, decluttering, junk removal, flat clearance
Straßenreinigung, Straßenkehrung, Kehrmaschine, Straße fegen, Gehwegreinigung | street cleaning, street sweeping, sweeper, pavement cleaning
Winterdienst, Schnee räumen, Streudienst, Räumdienst, Streupflicht, Schneeräumung | winter service, snow clearing, gritting, snow removal, snow plough, salting
Streusalz, Streugut, Splitt, Salz streuen | road salt, grit, de-icing salt
Glatteis, Eisglätte, rutschig, vereiste Straße, Glätte | black ice, icy road, slippery, icy pavement
Hundekot, Hundekotbeutel, Gassibeutel, Hundehaufen, Robidog | dog waste, dog poo bags, dog mess, dog fouling
Graffiti, Schmiererei, besprüht, Sprayer, Vandalismus | tagging, spray paint, vandalism
Ungeziefer, Ratten, Mäuse, Schädlinge, Rattenbekämpfung, Kammerjäger, Maden in Tonne | vermin, rats, mice, pests, pest control, exterminator, maggots in bin
# Public transport: network and travel
Öffentlicher Verkehr, ÖPNV, ÖV, Öffis, öffentliche Verkehrsmittel, Nahverkehr, Bus und Bahn | public transport, public transit, mass transit, public transportation, local transport
Verkehrsverbund, Verkehrsbetrieb, Verkehrsunternehmen, Verkehrsgesellschaft, Tarifverbund | transport association, transit authority, transport company, transport operator
Bus, Autobus, Linienbus, Omnibus, Postauto | public bus, coach
Straßenbahn, Tram, Trambahn, Bim, Tramway, Stadtbahn, Drämmli | streetcar, light rail, trolley
U-Bahn, Metro, Untergrundbahn, Hochbahn | subway, underground, tube
Zug, Bahn, Eisenbahn, Regionalzug, Regionalbahn, Fernverkehr, S-Bahn | train, railway, railroad, rail, regional train, commuter train
Schienenersatzverkehr, SEV, Ersatzbus, Busersatz, Ersatzverkehr, Bahnersatz | rail replacement service, replacement bus, substitute bus, bus replacement, shuttle bus
Nachtbus, Nachtverkehr, Nachtlinie, Nachtzug, Nightliner | night bus, night service, night line, night train, overnight service
Rufbus, On-Demand-Verkehr, Anruf-Sammeltaxi, AST, Anrufbus, Linientaxi | on-demand bus, dial-a-ride, call-a-bus, shared taxi, ride on request
Fähre, Schiff, Fährverbindung, Boot | ferry, boat, water taxi, ferry service
Seilbahn, Gondel, Bergbahn, Standseilbahn, Zahnradbahn, Sessellift | cable car, gondola, funicular, mountain railway, chairlift
Haltestelle, Bushaltestelle, Station, Haltepunkt, Tramhaltestelle | stop, bus stop, tram stop
Bahnhof, Hauptbahnhof, HB, Zugstation, Hbf | train station, railway station, main station, central station
Bahnsteig, Gleis, Perron, Plattform, Bahnsteigkante | platform, train platform, platform number
Fahrplan, Fahrplanauskunft, Abfahrtszeiten, Abfahrten, Reiseauskunft, Busfahrplan, wann fährt | timetable, schedule, departure times, journey planner, departures, trip planner
Fahrplanänderung, Fahrplanwechsel, neuer Fahrplan, geänderte Fahrzeiten | timetable change, schedule change, new timetable, revised schedule
Abfahrt, losfahren, Abfahrtszeit, abgefahren, fährt ab | departure, depart, departure time
Ankunft, ankommen, Ankunftszeit, angekommen, kommt an | arrival, arrive, arrival time
Linie, Buslinie, Strecke, Route, Linienweg | line, bus route
Liniennetzplan, Netzplan, Streckennetz, Liniennetz, Streckenplan | network map, route map, transit map, line map, tube map
Umsteigen, Umstieg, Anschlussverbindung, umgestiegen, Anschlusszug | change trains, transfer, connection, interchange, connecting train
Anschluss verpasst, Zug verpasst, Bus verpasst, Anschluss weg, Zug versäumt | missed connection, missed train, missed bus, missed transfer
Umleitung, umgeleitet, Streckenänderung, Linienumleitung, Umfahrung | diversion, detour, rerouted, diverted route
Baustelle, Bauarbeiten, Streckensperrung, gesperrte Strecke, Gleisarbeiten | construction work, engineering works, roadworks, line closure, track works
Verspätung, verspätet, zu spät, Zugverspätung, unpünktlich | delay, delayed, late, late train, running late
Ausfall, Zug fällt aus, Zugausfall, Fahrt ausgefallen, Bus nicht gekommen, gestrichen, entfällt | cancellation, cancelled train, service cancelled, bus didn't come, canceled, train not running
Störungsmeldung, Verkehrsmeldung, Verkehrslage, Betriebsstörung, aktuelle Meldungen | service alert, disruption notice, travel alert, service update, traffic information
Fahrgastrechte, Entschädigung Verspätung, Fahrpreiserstattung, Mobilitätsgarantie, Pünktlichkeitsgarantie | passenger rights, delay compensation, delay repay, delay refund, punctuality guarantee
Streik, Warnstreik, Arbeitskampf, Arbeitsniederlegung, gestreikt | strike, industrial action, walkout, warning strike
Fahrgast, Passagier, Reisender, Mitfahrer | passenger, rider, traveller, traveler, commuter
Schaffner, Zugbegleiter, Kondukteur, Zugpersonal | conductor, guard, train staff, train attendant
Busfahrer, Fahrer, Chauffeur, Lokführer, Fahrpersonal | bus driver, driver, train driver, driving staff
Sitzplatzreservierung, Platzreservierung, Sitzplatz buchen, Platz reservieren, reservierter Platz | seat reservation, reserve seat, book seat, reserved seat
Erste Klasse, 1. Klasse, Zuschlag erste Klasse, Klassenwechsel, Klassenupgrade | first class, class upgrade, first class supplement
Überfüllt, voller Bus, zu voll, Auslastung, Gedränge, kein Platz | overcrowded, crowded, full bus, packed, occupancy
Barrierefreiheit, rollstuhlgerecht, Rollstuhl, barrierefrei, Rampe, stufenlos, Einstiegshilfe, hindernisfrei | accessibility, wheelchair access, step-free, ramp, disabled access, boarding assistance
Aufzug, Lift, Fahrstuhl, Aufzugstörung, Aufzug defekt | elevator, lift broken, elevator out
Rolltreppe, Fahrtreppe, Rolltreppe defekt | escalator, moving stairs, escalator broken
Mobilitätsservice, Hilfe beim Einsteigen, Ein- und Ausstiegshilfe, Begleitservice, Ein- und Aussteigehilfe | passenger assistance, boarding help, mobility service, travel assistance, companion service
Fahrradmitnahme, Fahrrad im Zug, Rad mitnehmen, Velo mitnehmen, Fahrradkarte, Velobillett | bike on train, bicycle transport, take bike along, bicycle ticket
Hund mitnehmen, Tier mitnehmen, Haustier im Zug, Hundeticket, Tiermitnahme | travelling with dog, pets on board, dog ticket, bring pet
Gepäck, Koffer, Gepäckstück, Handgepäck, Reisegepäck, Reisetasche | luggage, baggage, suitcase, bags, hand luggage
Schließfach, Gepäckaufbewahrung, Gepäckschließfach, Koffer abgeben, Gepäckfach | luggage locker, left luggage, luggage storage, baggage storage, locker
Kinderwagen, Buggy, Kinderkarre, Kinderwagerl | pram, stroller, pushchair, baby carriage
Beförderungsbedingungen, Fahrgastregeln, Hausordnung Bus, Regeln im Zug | conditions of carriage, passenger rules, travel rules, terms of carriage
# Tickets and fares
Fahrkarte, Ticket, Fahrschein, Fahrausweis, Billett, Fahrticket, Busticket, Zugticket | fare ticket, travel ticket, bus ticket, train ticket
Einzelticket, Einzelfahrschein, Einzelfahrkarte, Einzelfahrt, einfache Fahrt | single ticket, one-way ticket, single fare, one-way
Hin- und Rückfahrt, Rückfahrkarte, Retourticket, Retourbillett, hin und zurück, Rückfahrt | return ticket, round trip, round-trip ticket, there and back
Tageskarte, Tagesticket, 24-Stunden-Ticket, 24h-Karte | day ticket, day pass, 24-hour ticket, one-day travelcard
Wochenkarte, 7-Tage-Ticket, Wochenticket, 7-Tage-Karte | weekly ticket, weekly pass, 7-day ticket, seven-day pass
Monatskarte, Monatsticket, Monatsabo, 30-Tage-Ticket | monthly pass, monthly ticket, monthly travelcard, season ticket
Jahreskarte, Jahresticket, Jahresabo, Klimaticket, Generalabonnement, Zeitkarte | annual pass, annual ticket, yearly pass, annual season ticket
Mehrfahrtenkarte, Streifenkarte, Viererkarte, 10er-Karte, Zehnerkarte, Mehrfahrtenkarte entwerten | multi-ride ticket, carnet, ten-trip ticket, strip ticket, book of tickets
Deutschlandticket, D-Ticket, 49-Euro-Ticket, Deutschland-Abo, 9-Euro-Ticket, bundesweites Ticket | Germany ticket, 49 euro ticket, nationwide ticket
Jobticket, Firmenticket, Firmenabo, Ticket vom Arbeitgeber, Arbeitgeberticket | job ticket, employer ticket, company travel pass, commuter benefit
Schülerticket, Schülerfahrkarte, Schülerbeförderung, Azubiticket, Lehrlingskarte, Schülerfreifahrt | school ticket, pupil pass, student travel pass, apprentice ticket, school transport
Semesterticket, Studententicket, Studi-Ticket, Studierendenticket, Studentenfahrkarte | semester ticket, student ticket, university travel pass, student pass
Seniorenticket, Seniorenkarte, Rentnerticket, 65-plus-Ticket, Ticket ab 65 | senior ticket, senior pass, pensioner ticket, older person's pass
Sozialticket, ermäßigtes Ticket, Ticket für Bedürftige, Sozialtarif, Mobilitätspass | social ticket, reduced-fare ticket, low-income pass, concession ticket
Kinderticket, Kinderfahrschein, Fahrkarte für Kinder, Kinder fahren kostenlos, Kinderbillett | child ticket, child fare, kids ticket, children travel free
Gruppenticket, Gruppenkarte, Gruppenfahrschein, Kleingruppenkarte, Partnerticket | group ticket, family ticket, group pass, partner ticket
Touristenticket, Gästekarte, City-Card, Ticket für Touristen, Kurkarte | tourist ticket, visitor pass, city card, guest card, tourist pass
Anschlussticket, Zusatzticket, Anschlussfahrschein, Zonenerweiterung, Anschlussbillett | add-on ticket, extension ticket, supplementary ticket, extra zone ticket
Fahrpreis, Ticketpreis, Fahrgeld, Beförderungsentgelt, was kostet Fahrt | fare, ticket price, transport fare, travel cost
Tarifzone, Zone, Wabe, Tarifgebiet, Preisstufe, Geltungsbereich | fare zone, travel zone, price level, area of validity
Kurzstrecke, Kurzstreckenticket, kurze Fahrt, Kurzstreckenkarte | short trip, short-hop ticket, short-distance fare
Ermäßigung, Rabattkarte, BahnCard, Halbtax, Vorteilscard, Ermäßigungskarte | railcard, discount card, half-fare card, travel discount, concession, reduced fare
Fahrkartenautomat, Ticketautomat, Fahrscheinautomat, Billettautomat | ticket machine, vending machine, ticket kiosk, fare machine
Automat defekt, Ticketautomat kaputt, kein Wechselgeld, Geld im Automat, Automat schluckt Geld | ticket machine broken, machine not working, no change given, machine swallowed money
Ticketschalter, Fahrkartenschalter, Kundencenter, Verkaufsstelle, Reisezentrum, Mobilitätszentrale, Servicecenter | ticket office, ticket counter, customer centre, sales outlet, service centre, travel centre
Handyticket, Online-Ticket, Ticket-App, E-Ticket, digitales Ticket, mobiles Ticket, Ticket aufs Handy | mobile ticket, online ticket, ticket app, digital ticket, mobile phone ticket
Chipkarte, E-Ticket-Karte, Abokarte, Kundenkarte, Plastikkarte, SwissPass | smart card, travel card, transit card, oyster-style card, chip card
Check-in/Check-out, einchecken, auschecken, Luftlinientarif, vergessen auszuchecken, Check-out vergessen | check in, check out, tap in, tap out, touch out, missed tap out
Entwerten, stempeln, Ticket abstempeln, Entwerter, Fahrschein entwerten, knipsen | validate, stamp ticket, validation, ticket validator, punch ticket
Gültigkeit Ticket, Ticket gültig, wie lange gültig, Geltungsdauer, abgelaufenes Ticket | ticket validity, valid ticket, how long valid, expired ticket, valid until
Fahrkartenkontrolle, Ticketkontrolle, Kontrolleur, Schwarzkappler, Fahrscheinkontrolle, Billettkontrolle, kontrolliert | ticket inspection, ticket check, ticket inspector, fare inspector, revenue protection
Erhöhtes Beförderungsentgelt, EBE, Schwarzfahren, ohne Ticket gefahren, Strafe ohne Fahrschein, schwarzgefahren, Fahrpreisnacherhebung, Mehrgebühr | penalty fare, fare evasion, travelled without ticket, fined without ticket, fare dodging
Abo vergessen, Ticket vergessen, Karte nicht dabei, Fahrkarte zu Hause, nachträglich vorzeigen | forgot ticket, forgot pass, pass left home, show pass later
Ticket verloren, Abokarte verloren, Fahrkarte weg, Karte gestohlen, Ersatzkarte Abo | lost ticket, lost travel card, stolen pass, replacement pass
Ticket stornieren, Ticket zurückgeben, Fahrkarte umtauschen, Ticketerstattung, Fahrkarte zurückgeben, Rückgabe Ticket | cancel ticket, refund ticket, exchange ticket, return ticket refund, ticket refund
Abo pausieren, Abo ruhen lassen, Abo unterbrechen, Abopause | pause subscription, suspend pass, put on hold, subscription break
Übertragbares Ticket, Ticket weitergeben, übertragbar, andere Person mitfahren, Mitnahmeregelung | transferable ticket, share ticket, pass on ticket, take someone along
Personalisiertes Ticket, Ticket auf Namen, nicht übertragbar, persönliche Karte | personalised ticket, named ticket, non-transferable, personal card
Sparpreis, Spartarif, Frühbucher, Supersparpreis, günstiges Ticket, Sparbillett | saver fare, advance fare, discount fare, early bird, cheap ticket
Zugbindung, gebunden an Zug, anderer Zug, Flexpreis, flexibles Ticket | train-specific ticket, tied to train, flexible ticket, take different train
Schwerbehindertenausweis, Wertmarke, Begleitperson, Freifahrt Schwerbehinderte, Behindertenausweis | disability pass, disabled travel pass, companion travels free, free travel disabled
# Lost property, parking, taxis, sharing
Fundbüro, Fundsachen, Fundsache, Fundstelle, Fundservice, Fundamt | lost property office, lost and found, lost property, found items
Verloren, liegen gelassen, vergessen im Bus, Verlust melden, Verlustanzeige, verlegt, abhandengekommen | lost, left behind, left on bus, report lost item, lost item, mislaid
Gefunden, etwas gefunden, Fund abgeben, Fund melden, Finderlohn | found item, hand in find, found something, finder's reward
Parken, Parkplatz, Auto abstellen, parkieren, Stellplatz, Parkfeld, geparkt | parking, parking space, car park, park car, parking spot, parking lot
Parkhaus, Tiefgarage, Parkgarage, Parking, Hochgarage | multi-storey car park, parking garage, underground car park, parking structure
Parkschein, Parkticket, Parkzettel, Kurzparkschein, Parkscheinautomat, Parkuhr | parking ticket, pay and display, parking meter, parking machine, parking stub
Handyparken, Parken per App, Park-App, Parkschein online, Parken mit Handy | mobile parking, parking app, pay by phone, phone parking
Parkgebühr, Parkkosten, Parktarif, Parkpreis, Parkgeld | parking fee, parking charge, parking rate, parking cost
Bewohnerparkausweis, Anwohnerparken, Parkausweis, Anwohnerparkausweis, Parkpickerl, Parkkarte, Anrainerparken | resident parking permit, parking permit, residents' parking, residential permit
Parkscheibe, Parkuhr im Auto, blaue Scheibe, Höchstparkdauer | parking disc, parking clock, maximum parking time
Parkverbot, Halteverbot, Falschparken, eingeschränktes Halteverbot, falsch geparkt, Parkieren verboten | no parking, no stopping zone, illegal parking, parked illegally, parking ban
Halteverbotszone beantragen, Halteverbot für Umzug, Umzugszone, Parkplatz freihalten | temporary parking suspension, parking suspension, moving zone, reserve street space
Strafzettel, Knöllchen, Bußgeld, Verwarnung, Parkbuße, Organstrafe, Parkbusse | parking fine, penalty charge notice, traffic fine, citation
Vertragsstrafe Parkplatz, Privatparkplatz, Parkraumüberwachung, Supermarktparkplatz Strafe | private parking charge, parking enforcement, parking charge notice, private car park
Abgeschleppt, Auto abgeschleppt, Abschleppdienst, Auto weg, Umsetzung, Abschleppen | towed, car towed, tow truck, towing, impounded, vehicle recovery
Zugeparkt, Einfahrt zugeparkt, Ausfahrt blockiert, eingeparkt, jemand parkt | blocked driveway, blocked in, parked in, obstructed driveway
Schranke, Parkschranke, Schranke öffnet nicht, Ausfahrt Parkhaus, komme nicht raus | barrier, parking gate, barrier won't open, can't exit
Behindertenparkplatz, Behindertenparkausweis, blauer Parkausweis, Schwerbehindertenparkplatz | disabled parking, blue badge, handicap placard, accessible parking
Park-and-Ride, P+R, Pendlerparkplatz, Parken am Bahnhof | park and ride, commuter parking, station parking
Dauerparken, Dauerparkplatz, Stellplatz mieten, Garagenplatz, Monatsparkplatz, Mietparkplatz | long-term parking, monthly parking, rent parking space, season parking
Taxi, Taxifahrt, Droschke, Taxiruf, Taxi bestellen, Taxi rufen | cab, minicab, order taxi, book cab, hail cab
Taxiquittung, Taxirechnung, Taxitarif, Taxipreis, Taxameter | taxi receipt, taxi fare, taximeter, cab fare
Flughafentransfer, Flughafentaxi, Shuttle, Zubringer, Abholung Flughafen | airport transfer, airport taxi, airport pickup, airport shuttle
Fahrdienst, Mitfahrdienst, Ridepooling, Chauffeurdienst, Krankenfahrt, Krankentransport | ride service, ride-hailing, ride sharing, patient transport
Mitfahrgelegenheit, Fahrgemeinschaft, Mitfahrzentrale, zusammen fahren | carpool, car sharing ride, lift share, rideshare
Carsharing, Auto teilen, Mietauto stundenweise, geteiltes Auto, Gemeinschaftsauto | car sharing, car club, shared car, car share
Mietwagen, Leihwagen, Autovermietung, Mietauto, Auto mieten, Autoverleih | rental car, hire car, car rental, car hire, rent car
Leihfahrrad, Fahrradverleih, Bikesharing, Mietrad, Leihrad, Mietvelo, Radverleih | bike share, rental bike, bike hire, bicycle rental, shared bike
Fahrt beenden, Rückgabe Leihrad, Miete beenden, Rad abstellen, Rückgabe nicht möglich | end ride, end rental, return bike, cannot end trip, lock bike
Fahrradstellplatz, Fahrradparkhaus, Fahrradständer, Radabstellanlage, Fahrradbox, Veloständer | bike parking, bicycle rack, bike stand, bike locker, cycle parking
Autozug, Autoverlad, Autoreisezug | car train, motorail, car shuttle train
Maut, Vignette, Autobahngebühr, Pickerl, Autobahnvignette, Citymaut | toll, motorway vignette, road toll, toll sticker, congestion charge
Umweltplakette, Feinstaubplakette, grüne Plakette, Umweltzone | emissions sticker, low emission zone, environmental badge, clean air zone
# Vehicles and driving
Auto, Fahrzeug, PKW, Wagen, Kfz, Personenwagen, Karre | car, vehicle, automobile, motor vehicle
Motorrad, Moped, Mofa, Motorroller, Töff, Kraftrad, Roller | motorcycle, motorbike, scooter
Lastwagen, LKW, Laster, Transporter, Lieferwagen, Camion | truck, lorry, van, delivery van, HGV
Fahrrad, Rad, Velo, Drahtesel, Radl | bicycle, bike, cycle, pushbike
Wohnmobil, Camper, Wohnwagen, Campingbus, Caravan | motorhome, campervan, RV
Anhänger, Hänger, Autoanhänger, Anhängerkupplung | trailer, tow bar, hitch, trailer hitch
Kfz-Zulassung, Auto anmelden, Fahrzeug zulassen, Zulassung, Auto ummelden, immatrikulieren | vehicle registration, register car, car registration, register vehicle, re-register car
Auto abmelden, Abmeldung Fahrzeug, Außerbetriebsetzung, Fahrzeug stilllegen, Auto ausser Verkehr | deregister car, vehicle deregistration, take off road, SORN, cancel registration
Kennzeichen, Nummernschild, Autokennzeichen, Autonummer, Kontrollschild, Wunschkennzeichen, Kfz-Kennzeichen | number plate, license plate, registration plate, personalised plate, plate number
Fahrzeugschein, Zulassungsbescheinigung, Fahrzeugbrief, Fahrzeugausweis, Zulassungsschein, Fahrzeugpapiere | vehicle registration document, logbook, V5C, car papers, car title, vehicle documents
Fahrgestellnummer, FIN, Fahrzeug-Identifizierungsnummer, VIN, Rahmennummer | vehicle identification number, chassis number, frame number
Führerschein, Fahrerlaubnis, Führerausweis, Lappen, Lenkberechtigung, Billett Auto | driving licence, driver's license, driver licence, driving permit
Führerschein umtauschen, Führerschein umschreiben, Umtausch Führerschein, neuer Führerschein, ausländischer Führerschein | exchange driving licence, renew licence, convert foreign licence, licence exchange
Fahrverbot, Führerscheinentzug, Führerschein weg | driving ban, licence suspension, licence revoked
Geblitzt, Blitzer, Radarfalle, zu schnell gefahren, Geschwindigkeitsüberschreitung, Radar | speeding, speed camera, speeding ticket, speeding fine, caught speeding
Hauptuntersuchung, TÜV, HU, Pickerl-Überprüfung, MFK, Fahrzeugprüfung, AU, Motorfahrzeugkontrolle | MOT, vehicle inspection, roadworthiness test, safety inspection, emissions test
Werkstatt, Autowerkstatt, Garage, Kfz-Werkstatt, Mechaniker | workshop, repair shop, mechanic, auto shop
Inspektion, Autoservice, Kundendienst Auto, Ölwechsel, Wartung Auto | car service, vehicle service, oil change, car maintenance, scheduled service
Autopanne, Panne, liegengeblieben, springt nicht an, Auto startet nicht, Motor geht nicht | car breakdown, broken down, car won't start, engine won't start, stranded
Pannenhilfe, Pannendienst, Starthilfe, Abschleppwagen, Straßenhilfe | breakdown cover, roadside assistance, jump start, breakdown service, tow
Starterbatterie, Autobatterie, Batterie leer, Autobatterie tot | car battery, flat battery, dead car battery, vehicle battery
Reifen, Autoreifen, Pneu, Räder, Winterreifen, Sommerreifen, Ganzjahresreifen | tyres, tires, wheels, winter tyres, summer tyres, all-season tires
Reifenwechsel, Reifen wechseln, Räderwechsel, Radwechsel, Reifentausch, Reifeneinlagerung | tyre change, change tyres, wheel change, tire swap, tyre storage
Reifenpanne, platter Reifen, Platten, Plattfuß, Reifen platt, Reifendruck | flat tyre, flat tire, puncture, tyre pressure, blowout
Tanken, Tankstelle, Benzin, Sprit, Kraftstoff, getankt | fuel, petrol station, gas station, petrol, gasoline, diesel, fill up
Warnleuchte, Motorkontrollleuchte, Lampe im Armaturenbrett, Warnlampe, Störungslampe | warning light, check engine light, dashboard light, engine warning
Bremsen, Bremse, Bremsbeläge, Bremsscheibe, bremst schlecht | brakes, brake pads, brake discs, brake rotor, braking
Windschutzscheibe, Steinschlag, Frontscheibe, Autoscheibe gesprungen | windscreen, windshield, stone chip, cracked windscreen
Autoschlüssel, Schlüssel verloren Auto, Ersatzschlüssel, Funkschlüssel, Schlüssel im Auto | car key, lost car key, spare key, key fob, locked out car
Verkehrsunfall, Autounfall, Unfall, Crash, Zusammenstoß, Blechschaden, Karambolage | car accident, traffic accident, collision, fender bender, road accident
Fahrerflucht, Unfallflucht, Parkschaden, Auto angefahren, Kratzer im Auto | hit and run, parking damage, car scratched, dented car
Gebrauchtwagen, Gebrauchtfahrzeug, Auto zweiter Hand, Occasion, Jahreswagen | used car, second-hand car, pre-owned car, used vehicle
Auto verkaufen, Auto verkauft, Fahrzeugverkauf, Halterwechsel, Inzahlungnahme, Eintausch | sell car, car sold, change of ownership, part exchange, trade-in
Leasing, Autoleasing, Leasingfahrzeug, geleast, Leasingrückgabe | car lease, lease return, leased vehicle
Kfz-Steuer, Autosteuer, Fahrzeugsteuer, Motorfahrzeugsteuer, Strassenverkehrssteuer | vehicle tax, road tax, car tax, motor vehicle tax
Kilometerstand, Tacho, Tachostand, Laufleistung, gefahrene Kilometer | mileage, odometer, kilometres driven, miles driven
Rückrufaktion, Produktrückruf, Sicherheitsrückruf, Produkt zurückgerufen | product recall, safety recall, vehicle recall, recalled product
Fahrradschloss, Rad gestohlen, Fahrraddiebstahl, Fahrrad geklaut, Velodiebstahl | bike theft, stolen bike, bike lock, bicycle stolen
Fahrschule, Führerschein machen, Fahrstunden, Fahrprüfung, Fahrlehrer, Theorieprüfung | driving school, driving lessons, driving test, driving instructor, theory test
Kindersitz, Autositz für Kinder, Babyschale, Kindersitzerhöhung | child seat, car seat, booster seat, baby seat
# Household appliances
Haushaltsgerät, Elektrogerät, Küchengerät, Großgerät | household appliance, appliance, electrical device, kitchen appliance, white goods
Waschmaschine, Waschautomat, Wäschewaschmaschine, Frontlader, Toplader | washing machine, washer, clothes washer, laundry machine
Wäschetrockner, Trockner, Tumbler, Wäschetumbler, Waschtrockner | tumble dryer, dryer, clothes dryer, washer dryer
Geschirrspüler, Spülmaschine, Geschirrspülmaschine, Abwaschmaschine | dishwasher, dish washer, washing-up machine
Kühlschrank, Eiskasten, Kühlgerät, Kühlkombination, Kühli | fridge, refrigerator, icebox, fridge freezer
Gefrierschrank, Tiefkühler, Gefriertruhe, Tiefkühltruhe, Gefrierfach, Tiefkühlschrank, Froster | freezer, deep freezer, chest freezer, freezer compartment
Abtauen, enteisen, Eis im Gefrierfach, vereist, Eisbildung | defrost, de-ice, ice build-up, frosted up, thaw
Backofen, Ofen, Backrohr, Herd, Elektroherd | oven, cooker, stove, baking oven
Kochfeld, Ceranfeld, Induktionskochfeld, Herdplatte, Kochplatte, Induktion, Glaskeramik | hob, cooktop, induction hob, stovetop, ceramic hob, hotplate
Dunstabzugshaube, Abzugshaube, Dunstabzug, Dampfabzug, Fettfilter | cooker hood, extractor hood, range hood, extractor fan, grease filter
Mikrowelle, Mikrowellenherd, Mikrowellengerät | microwave, microwave oven, microwave cooker
Kaffeemaschine, Kaffeevollautomat, Kaffeeautomat, Espressomaschine, Kapselmaschine, Padmaschine | coffee machine, coffee maker, espresso machine, bean-to-cup machine, pod machine
Wasserkocher, Teekocher, Wasser kochen | kettle, electric kettle, water boiler
Toaster, Brotröster, toasten | bread toaster, toast
Mixer, Standmixer, Stabmixer, Pürierstab, Zauberstab, Küchenmaschine, Handrührgerät | blender, hand blender, food processor, stand mixer
Heißluftfritteuse, Fritteuse, Airfryer, Luftfritteuse | air fryer, deep fryer, hot air fryer, fryer
Staubsauger, Sauger, Akkusauger, staubsaugen, Saugroboter, Staubsaugerroboter | vacuum cleaner, hoover, vacuum, cordless vacuum, robot vacuum
Staubsaugerbeutel, Saugerbeutel, Beutel voll, Staubbehälter leeren | vacuum bag, dust bag, hoover bag, empty dustbin
Bügeleisen, bügeln, Dampfbügelstation, Glätteisen, Dampfbügeleisen | iron, ironing, steam iron, steam generator iron
Haartrockner, Föhn, Fön, Haarföhn, föhnen | hair dryer, blow dryer, hairdryer
Rasierer, Elektrorasierer, Rasierapparat, Trockenrasierer, Bartschneider | shaver, electric razor, razor, trimmer
Nähmaschine, nähen, Overlock | sewing machine, sewing, overlocker, serger
Rasenmäher, Mähroboter, Rasen mähen, Rasenroboter, Rasentraktor | lawn mower, lawnmower, robot mower, mow lawn
Hochdruckreiniger, Kärcher, Dampfstrahler, kärchern | pressure washer, power washer, jet wash, high-pressure cleaner
Programm auswählen, Waschprogramm, Spülprogramm, Ecoprogramm, Kurzprogramm | choose programme, wash cycle, washing programme, eco mode, quick wash
Fehlercode, Fehlermeldung, Fehleranzeige, Fehlernummer, Error, Code im Display | error code, error message, fault code, error number, code on display
Gerät startet nicht, geht nicht an, nicht einschaltbar, springt nicht an, tut sich nichts | won't turn on, won't start, not powering on, appliance dead, not switching on
Einschalten, anmachen, anschalten, angeschaltet, Gerät starten, in Gang setzen | turn on, switch on, power on, power up
Ausschalten, ausmachen, abschalten, abdrehen, ausgeschaltet, abgeschaltet | turn off, switch off, power off, shut down
Pumpt nicht ab, Wasser steht, Abpumpen, Laugenpumpe, Flusensieb, Wasser bleibt drin | not draining, won't drain, water in drum, drain pump, lint filter, standing water
Zieht kein Wasser, Wasserzulauf, Zulaufschlauch, Aquastop, kein Wasserzulauf | not filling, no water intake, inlet hose, water inlet, won't fill
Schleudert nicht, Schleudern, Unwucht, Wäsche nass, Schleudergang | won't spin, spin cycle, unbalanced load, clothes soaking wet, spinning
Tür öffnet nicht, Tür klemmt, Tür verriegelt, Waschmaschinentür zu, Bullauge klemmt | door won't open, door stuck, door locked, washer door locked
Kühlt nicht, Kühlschrank warm, kühlt zu wenig, wird nicht kalt | not cooling, fridge warm, not cold enough, won't cool
Heizt nicht, wird nicht warm, Ofen bleibt kalt, wird nicht heiß | not heating, won't heat up, stays cold, no heat
Macht Geräusche, laut, Lärm, brummt, quietscht, rattert, klappert | making noise, noisy, loud, humming, squeaking, rattling, buzzing
Stinkt, Geruch, riecht komisch, muffig, Gestank, verschmort | smells, odour, bad smell, stinks, musty, burning smell
Überhitzt, wird zu heiß, heiß gelaufen, Überhitzung, glüht | overheating, too hot, overheated, runs hot
Wird nicht sauber, Geschirr dreckig, Wäsche nicht sauber, schlechtes Spülergebnis, Flecken auf Gläsern | not cleaning properly, dishes still dirty, poor wash results, spots on glasses
Klarspüler, Glanzspüler, Glanztrockner | rinse aid, rinse agent, refill rinse aid
Spülmaschinensalz, Regeneriersalz, Salz nachfüllen, Salzanzeige | dishwasher salt, refill salt, salt light, regenerating salt
Spülmaschinentabs, Geschirrspülmittel, Tabs, Spülmittel | dishwasher tablets, dishwasher detergent, dishwasher tabs, washing-up liquid
Waschmittel, Waschpulver, Flüssigwaschmittel, Dosierung Waschmittel | detergent, washing powder, laundry detergent, laundry liquid
Wäsche waschen, Kleider waschen, Wäsche, gewaschen, Waschküche | do laundry, wash clothes, laundry, washing, laundry room
Reinigen, putzen, säubern, sauber machen, Reinigung, schrubben | clean, cleaning, scrub, wipe down
Filter reinigen, Filter wechseln, Filtertausch, Sieb reinigen, Filter auswaschen, Filterwechsel | clean filter, change filter, replace filter, filter replacement
Türdichtung, Dichtung, Gummi, Gummidichtung, Dichtungsring | door seal, gasket, rubber seal, sealing ring
Ersatzteil, Ersatzteile bestellen, Zubehör, Teil nachkaufen, Bauteil | spare part, replacement part, accessories, order parts, component
Seriennummer, Gerätenummer, Typenschild, Modellnummer, Typenbezeichnung | serial number, rating plate, model number, product number, type plate
Bedienungsanleitung, Gebrauchsanweisung, Anleitung, Handbuch, Betriebsanleitung, Gebrauchsanleitung, Benutzerhandbuch | user manual, instruction manual, instructions, handbook, user guide, operating instructions
Reparatur, reparieren, repariert, instand setzen, flicken, ganz machen | repair, fix, mend, get repaired
Defekt, kaputt, funktioniert nicht, geht nicht, beschädigt, kaputtgegangen | broken, defective, not working, faulty, out of order, bust, damaged
Kundendiensttermin, Werkskundendienst, Reparaturdienst, Reparaturtermin, Störungsdienst Geräte | service appointment, repair service, repair appointment, book repair, service call
Wartung, Instandhaltung, gewartet, Wartungsarbeiten, regelmäßige Wartung | maintenance, servicing, upkeep, regular service
Kostenvoranschlag, Offerte, Angebot Reparatur, Reparaturkosten, was kostet Reparatur, KVA, Kostenschätzung | cost estimate, quote, repair quote, repair cost, estimate, quotation
Altgeräterücknahme, Altgerät mitnehmen, Altgeräteabholung, altes Gerät abholen, Gerät zurückgeben | old appliance removal, take-back service, haul away, appliance recycling, collection of appliance
Anschließen, aufstellen, Geräteanschluss, Aufstellservice, angeschlossen, Einbauservice, anstecken | connect, install, hook up, plug in, installation service, connected
Einbaugerät, Unterbaugerät, Einbauküche, eingebaut, Einbau, Nischenmaß | built-in appliance, integrated appliance, fitted kitchen, under-counter, niche size
Transportsicherung, Transportbolzen, Transportschrauben, Sicherung entfernen | transit bolts, shipping bolts, transport lock, remove bolts
Energieverbrauch Gerät, Watt, Leistungsaufnahme, wie viel Watt | power consumption, wattage, watts, power rating
Batterie wechseln, Batterien tauschen, Batteriewechsel, neue Batterie, Batteriefach | replace battery, change batteries, battery replacement, new batteries, battery compartment
Akku, wiederaufladbare Batterie, Accu, Akkupack | rechargeable battery, battery pack, battery, accumulator
# Home technology
Smarthome, intelligentes Zuhause, Hausautomation, vernetztes Zuhause, Smart-Home-Zentrale, Haussteuerung | smart home, home automation, connected home, smart home hub, home control
Koppeln, verbinden, Pairing, anlernen, Gerät hinzufügen, gekoppelt, verbunden | pair, connect, link device, add device
Bluetooth, Bluetooth-Verbindung, Funkverbindung, kabellos verbinden | Bluetooth connection, wireless connection, wireless pairing
Sprachassistent, Sprachsteuerung, Sprachbefehl, Smart Speaker, sprachgesteuert | voice assistant, voice control, voice command
Funksteckdose, smarte Steckdose, WLAN-Steckdose, Zwischenstecker | smart plug, smart socket, Wi-Fi plug, remote socket
Zeitschaltuhr, Timer, Zeitsteuerung, Zeitplan, Startzeitvorwahl | time switch, schedule, delayed start, timer switch
Bewegungsmelder, Sensor, Bewegungssensor, Präsenzmelder | motion sensor, motion detector, movement sensor
Rauchmelder, Rauchwarnmelder, Feuermelder, Brandmelder, Rauchmelder piept | smoke detector, smoke alarm, fire alarm, smoke alarm beeping
Alarmanlage, Einbruchmeldeanlage, Alarm, Einbruchschutz, Fehlalarm | burglar alarm, alarm system, security system, intruder alarm, false alarm
Überwachungskamera, Sicherheitskamera, IP-Kamera, Videoüberwachung | security camera, surveillance camera, CCTV, IP camera
Türklingel, Klingel, Glocke, Türglocke, Videotürklingel, Läutwerk | doorbell, bell, video doorbell, buzzer
Gegensprechanlage, Sprechanlage, Türsprechanlage, Türöffner | intercom, entry phone, door entry system, door buzzer, door release
Drucker, ausdrucken, drucken, Multifunktionsdrucker, Druckerpatrone, Toner | printer, print, printing, ink cartridge
Computer, Rechner, PC, Laptop, Notebook | desktop computer, personal computer, laptop computer
Tablet, Tablet-PC, Tablet-Computer | tablet computer, tablet device, slate
Kopfhörer, Ohrhörer, Headset, Earbuds, Ohrstöpsel | headphones, earphones
Lautsprecher, Boxen, Soundbar, Musikbox, Audiosystem | speaker, loudspeaker, sound system, speakers
Uhrzeit einstellen, Uhr umstellen, Sommerzeit, Winterzeit, Zeitumstellung, Uhr stellen | set clock, daylight saving time, summer time, clock change, set time
Synchronisieren, Abgleich, Daten abgleichen, Sync, synchronisiert | synchronise, synchronize, data sync
Fernsteuern, per App steuern, von unterwegs steuern, Fernbedienung per App | control via app, control remotely, app control, control from phone
# Building: electrics and light
Steckdose, Stromdose, Steckbuchse, Wandsteckdose, Dose in Wand | socket, power outlet, plug socket, wall outlet, electrical outlet, power point
Stecker, Netzstecker, Gerätestecker | plug, power plug, connector
Adapter, Reiseadapter, Reisestecker, Steckeradapter | travel adapter, plug adapter, adaptor
Kabel, Leitung, Schnur, Anschlusskabel, Stromkabel, Netzkabel | cable, lead, cord, wire, power cord
Verlängerungskabel, Verlängerung Strom, Kabeltrommel, Mehrfachsteckdose, Steckerleiste, Steckdosenleiste | extension cord, extension lead, power strip, multi-socket, cable reel
Sicherungskasten, Stromkasten, Verteilerkasten, Sicherungsschrank, Elektroverteiler, Tableau | fuse box, consumer unit, distribution board, breaker panel, electrical panel
Sicherung, Leitungsschutzschalter, Sicherungsautomat, LS-Schalter, Schmelzsicherung | fuse, circuit breaker, breaker, MCB
Sicherung rausgeflogen, Sicherung fliegt raus, Sicherung defekt, Kurzschluss, Sicherung durchgebrannt | tripped fuse, blown fuse, breaker tripped, short circuit, fuse keeps tripping
FI-Schalter, Fehlerstromschutzschalter, RCD, Fehlerstrom, FI fliegt | residual current device, GFCI, ground fault interrupter, safety switch
Stromschlag, elektrischer Schlag, eine gewischt bekommen, Stromunfall | electric shock, shock, electrocuted, electrical accident
Blitzschutz, Überspannungsschutz, Blitzableiter, Überspannung, Blitzschlag, Blitzeinschlag | surge protection, lightning protection, power surge, lightning strike, surge protector
Elektriker, Elektroinstallateur, Elektrofachkraft, Elektromeister | electrician, electrical contractor, sparky, electrical installer
Elektroinstallation, Stromleitungen im Haus, Verkabelung, Elektrik, Leitungen verlegen | electrical installation, wiring, rewiring, house wiring, electrics
Lichtschalter, Schalter, Knopf, Taster, Dimmer | light switch, switch, button
Licht, Lampe, Leuchte, Beleuchtung, Lichtquelle, Luster | light, lamp, lighting, light fixture, luminaire
Licht flackert, Lampe flackert, Licht geht nicht, Lampe defekt, Licht aus | light flickers, flickering light, light not working, lamp broken, lights out
Straßenbeleuchtung, Straßenlaterne, Straßenlampe, Laterne kaputt, Straßenlicht | street light, street lamp, streetlight out, public lighting
Notstrom, Notstromaggregat, Stromgenerator, Generator, Ersatzstrom, USV | emergency power, backup generator, backup power, UPS
Akku-Ersatzstation, Powerstation, Powerbank, Zusatzakku, mobiler Akku | power bank, portable charger, power station, portable battery
# Building, rooms, crafts
Handwerker, Professionist, Fachbetrieb, Handwerksbetrieb, Installationsbetrieb, Fachfirma | tradesman, tradesperson, handyman, contractor, specialist company
Installateur, Klempner, Sanitär, Spengler, Sanitärinstallateur, Heizungsbauer, Flaschner | plumber, heating engineer, plumbing contractor, pipe fitter
Schlüsseldienst, Schlosser, Türöffnung, ausgesperrt, Aufsperrdienst, Schlüsselnotdienst | locksmith, locked out, door opening service, emergency locksmith
Schloss, Türschloss, Schließzylinder, Zylinder, Schließanlage, Vorhängeschloss | lock, door lock, cylinder, locking system, padlock
Schlüssel, Haustürschlüssel, Wohnungsschlüssel, Zweitschlüssel, Nachschlüssel | key, door key, house key, spare key, duplicate key
Schlüssel verloren, Schlüssel weg, Schlüssel abgebrochen, Schlüsselverlust, Schlüssel nachmachen | lost key, key broke off, missing keys, key copy, replacement key
Tischler, Schreiner, Zimmermann, Zimmerer | carpenter, joiner, cabinet maker, woodworker
Maler, streichen, Wand streichen, Anstrich, ausmalen, Wandfarbe, gestrichen | painter, decorator, paint walls, painting, wall paint
Tapete, tapezieren, Raufaser, Wandverkleidung | wallpaper, wallpapering, hang wallpaper, wall covering
Maurer, mauern, Mauer, Ziegel, Mauerwerk | bricklayer, mason, brick wall, masonry, bricks
Dachdecker, Dach, Dachziegel, Dach undicht, Dachrinne, Regenrinne | roofer, roof, roof tiles, leaking roof, gutter
Fliesenleger, Fliesen, Kacheln, Plättli, Plattenleger, Fugen | tiler, tiles, tiling, grout, tile floor
Bodenbelag, Boden, Parkett, Laminat, Teppichboden, Vinylboden, Fußboden | flooring, floor, parquet, laminate, carpet, vinyl floor
Fenster, Fensterscheibe, Verglasung, Scheibe, Glasbruch, Glaser | window, window pane, glazing, broken glass, glazier
Rollladen, Rollo, Jalousie, Rolladen, Fensterladen, Raffstore, Storen | roller shutter, blinds, shutters, roller blind, shades
Markise, Sonnenschutz, Sonnensegel, Sonnenstore, Sonnenschirm | awning, sun protection, sunshade, sun shade, parasol
Tür, Haustür, Eingangstür, Wohnungstür, Türe, Zimmertür | door, front door, entrance door, apartment door
Garagentor, Garage, Torantrieb, Garagentoröffner, Rolltor | garage door, garage door opener, gate opener
Garten, Vorgarten, Hof, Grünfläche | garden, yard, front garden, backyard
Zaun, Gartenzaun, Einzäunung, Hag | fence, garden fence, fencing
Hecke, Hecke schneiden, Heckenschnitt, Sträucher schneiden | hedge, hedge trimming, cut hedge
Badezimmer, Bad, Nasszelle, Sanitärraum | bathroom, washroom, wet room
Dusche, Brause, Duschkabine, duschen | shower, shower cabin, shower cubicle
Badewanne, Wanne, baden | bathtub, bath, tub
Waschbecken, Spüle, Lavabo, Abwasch, Spülbecken, Waschtisch | sink, washbasin, basin, kitchen sink
Toilette, WC, Klo, Häusl, Klosett, stilles Örtchen | toilet, loo, lavatory, restroom, bathroom
Rohr, Rohrleitung, Wasserrohr, Steigleitung, Leitungsrohr | pipe, piping, pipework, riser, plumbing
Ventil, Absperrhahn, Hahn zudrehen, Absperrung | valve, shut-off valve, stop valve
Keller, Untergeschoss, UG, Kellerraum, Souterrain, Kellerabteil | basement, cellar, lower ground floor, cellar compartment
Dachboden, Estrich, Dachgeschoss, Mansarde | attic, loft, top floor, roof space
Stockwerk, Etage, Geschoss, Stock, Erdgeschoss, Parterre, Obergeschoss | floor, storey, ground floor
Treppenhaus, Stiegenhaus, Hausflur, Treppe, Stiege | stairwell, staircase, stairs, hallway, stairway
Einfahrt, Hofeinfahrt, Zufahrt, Grundstückszufahrt, Auffahrt | driveway, access road, entrance, vehicle access
Grundstück, Parzelle, Bauplatz, Baugrundstück, Liegenschaft | plot, property, parcel of land, building plot, lot
Neubau, Hausbau, bauen, Bauvorhaben, Rohbau, gebaut | new build, house construction, building project, newly built house, build a house
Renovierung, Umbau, renovieren, Sanierung, umbauen, Instandsetzung | renovation, remodelling, refurbishment, renovate, remodel, conversion
Abriss, Abbruch, abreißen, Rückbau, abgerissen | demolition, tear down, demolish, knock down
Baugenehmigung, Bauantrag, Baubewilligung, Bauanzeige, Baugesuch | building permit, planning permission, construction permit, building application
Bauunternehmen, Baufirma, Bauleiter, Bauträger | construction company, builder, site manager, developer
Baulärm, Lärmbelästigung, Ruhestörung, Krach, Baustellenlärm | construction noise, noise disturbance, noise complaint, noise nuisance
Bohren, Bohrmaschine, Loch bohren, Schlagbohrer, Akkubohrer | drill, drilling, power drill, drill hole
Werkzeug, Werkzeugkasten, Werkzeugkoffer, Handwerkzeug | tools, toolbox, tool kit, hand tools
Schraube, Schrauben fehlen, Befestigungsmaterial, Dübel | screw, bolt, missing screws, fixings, wall plug
Akkuschrauber, Schrauber, Akkubohrschrauber | cordless screwdriver, cordless drill, power screwdriver
Säge, sägen, Kreissäge, Stichsäge, Motorsäge, Kettensäge | saw, sawing, circular saw, jigsaw, chainsaw
Trennschleifer, Flex, Winkelschleifer, Schleifmaschine, schleifen | angle grinder, grinder, sander, sanding
Trittleiter, Leiter, Haushaltsleiter, Stehleiter | ladder, stepladder, steps
Gerüst, Baugerüst, eingerüstet | scaffolding, scaffold, staging
Kleber, Klebstoff, kleben, Leim, Silikon, Dichtmasse | glue, adhesive, sealant, silicone
Klebeband, Tesa, Tesafilm, Tixo, Isolierband, Panzertape | adhesive tape, sticky tape, sellotape, duct tape, scotch tape
Montage, montieren, aufbauen, zusammenbauen, Aufbauservice, aufgebaut | assembly, assemble, mounting, put together, assembly service
Demontage, abbauen, abmontieren, ausbauen, zerlegen, abgebaut | dismantling, disassemble, take apart, take down
Montageanleitung, Aufbauanleitung, Bauanleitung, Einbauanleitung, Installationsanleitung | assembly instructions, installation guide, mounting instructions, fitting instructions
Abmessungen, Maße, ausmessen, Aufmaß, vermessen | dimensions, measurements, measure, take measurements
Einrichtung, Möbel, Mobiliar, möbliert, Einrichtungsgegenstände | furniture, furnishings, furnished, fittings
Gerätemiete, Werkzeug ausleihen, Maschine mieten, Werkzeugverleih, Mietgerät | tool hire, equipment rental, rent tools, machine hire
Gasherd, Gaskocher, Gaskochfeld | gas stove, gas cooker, gas hob
Grill, Griller, Gasgrill, Grillgerät | barbecue, gas grill, BBQ
Gasleitung, Gasrohr, Gashahn, Gasanschlussleitung, Gasprüfung | gas pipe, gas line, gas valve, gas safety check
Sturmschaden, Hagelschaden, Unwetter, Baum umgefallen, Sturm | storm damage, hail damage, severe weather, fallen tree, storm
Brand, Feuer, brennt, Brandschaden, Feuerlöscher, Rauch | fire, burning, fire damage, fire extinguisher, smoke
Schlagloch, Straßenschaden, Loch in Straße, Straße kaputt, Gehweg beschädigt | pothole, road damage, hole in road, damaged pavement, damaged sidewalk
Gehweg, Bürgersteig, Gehsteig, Trottoir, Fußweg | pavement, sidewalk, footpath, walkway
Ampel, Lichtsignalanlage, Verkehrsampel, Ampel defekt, Fußgängerampel | traffic light, stoplight, traffic signal, pedestrian light
Straßensperrung, Straße gesperrt, Straßenbaustelle, Vollsperrung | road closure, road closed, street closed, roadworks
Stau, Verkehr, Verkehrsstau, stockender Verkehr, Rushhour | traffic jam, congestion, traffic, gridlock, rush hour
`;
