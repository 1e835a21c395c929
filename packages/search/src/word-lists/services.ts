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
# Health insurance: contract, card, membership
Krankenversicherung, Krankenkasse, Gesundheitskasse, KV, krankenversichert, Kasse für Kranke | health insurance, health insurer, health fund, medical insurance, medical cover, sick fund
gesetzliche Krankenversicherung, GKV, gesetzlich versichert, Kassenpatient, gesetzliche Kasse, Pflichtversicherung Krankheit | statutory health insurance, public health insurance, public insurance, compulsory health insurance
private Krankenversicherung, PKV, privat versichert, Privatpatient, Privatversicherung | private health insurance, privately insured, private patient, private medical insurance
Krankenkasse wechseln, Kassenwechsel, Krankenkassenwechsel, andere Krankenkasse, zu neuer Kasse | switch health insurance, change health insurer, switch health fund, different health insurance
freiwillige Versicherung, freiwillig versichert, freiwilliges Mitglied, sich selbst versichern | voluntary insurance, voluntarily insured, voluntary member, insure myself
Familienversicherung, mitversichert, mitversichern, Mitversicherung, Angehörige versichern, kostenlos mitversichert | family insurance, dependant cover, insure dependants, co-insured, family health cover
Kind mitversichern, Baby anmelden Krankenkasse, Neugeborenes versichern, Kind Versicherung dazu | insure child, add newborn, add baby insurance, cover for child
studentische Krankenversicherung, Versicherung für Studenten, Student versichern, Studentenversicherung | student health insurance, insurance for students, insured as student
Krankenversicherung für Selbstständige, selbstständig versichern, Versicherung für Freiberufler | self-employed health insurance, insurance for freelancers
Krankenversicherung der Rentner, KVdR, als Rentner versichert, Pensionist versichert | pensioner health insurance, health insurance pensioners, insured as retiree
arbeitslos versichert, Krankenversicherung bei Arbeitslosigkeit, Job verloren Versicherung, ohne Arbeit versichert | health insurance unemployed, insured when unemployed
Minijob versichert, Midijob, geringfügig beschäftigt, geringfügige Beschäftigung, 520-Euro-Job, kleiner Job | mini-job, marginal employment, small job, low-paid job
Gesundheitskarte, Versichertenkarte, Krankenkassenkarte, eGK, e-card, Krankenkarte, Karte für Arzt, Chipkarte Krankenkasse | health card, health insurance card, insurance card, medical card, card for doctor
Gesundheitskarte verloren, Versichertenkarte weg, Krankenkassenkarte verloren, neue Gesundheitskarte, Karte Arzt weg | lost health card, lost insurance card, replacement health card, new health card
Ersatzbescheinigung, Versicherungsnachweis Arzt, Karte vergessen Arzt, Ersatz für Gesundheitskarte, ohne Karte Arzt | temporary insurance certificate, replacement certificate, forgot health card, doctor without card
Foto für Gesundheitskarte, Lichtbild Gesundheitskarte, Bild für Karte | photo health card, health card photo, picture for card
Europäische Krankenversicherungskarte, EHIC, GHIC, Auslandskrankenkarte, Karte für Ausland, EKVK | EHIC card, health card abroad
Auslandsreisekrankenversicherung, Auslandskrankenversicherung, Reisekrankenversicherung, krank im Urlaub, krank im Ausland | travel health insurance, travel medical insurance, ill on holiday, sick abroad, medical cover abroad
Behandlung im Ausland, Arzt im Ausland, Krankenhaus im Ausland, im Ausland behandelt | treatment abroad, doctor abroad, medical care overseas, treated abroad
Mitgliedsbescheinigung, Mitgliedschaftsbescheinigung, Versicherungsbescheinigung, Nachweis Krankenversicherung, Bestätigung versichert | membership certificate, proof health insurance, insurance confirmation, certificate of membership
Versichertennummer, Krankenversichertennummer, KV-Nummer, Nummer auf Gesundheitskarte | insured person's number, health insurance number, number health card, insurance ID
Krankenkassenbeitrag, Krankenversicherungsbeitrag, Beitragssatz, KV-Beitrag, Zusatzbeitrag, Krankenkassenprämie, was kostet Krankenkasse | health insurance contribution, contribution rate, health insurance premium, additional contribution, insurance cost
Beitragsbemessungsgrenze, Versicherungspflichtgrenze, Jahresarbeitsentgeltgrenze, Einkommensgrenze Versicherung | contribution ceiling, income threshold, compulsory insurance threshold, contribution assessment limit
Beitragseinstufung, Beitrag neu berechnen, Einkommensanfrage, Einkommen angeben, Beitrag nach Einkommen, Einstufung | contribution assessment, recalculate contribution, income questionnaire, declare income
Beitragsrückstand Krankenkasse, Beitragsschulden, Beitrag nicht bezahlt, Schulden bei Krankenkasse | contribution arrears, unpaid contributions, owe health insurer, health insurance debt
Beitragsrückerstattung, Beitragsrückzahlung, Beitrag zurück, Prämienrückzahlung | contribution refund, premium refund, no-claims refund, contributions paid back
Befreiung von Versicherungspflicht, von Versicherung befreien, nicht versicherungspflichtig, Versicherungspflicht | exemption from insurance, exempt compulsory insurance, compulsory insurance, insurance obligation
nicht krankenversichert, ohne Krankenversicherung, keine Versicherung, nicht versichert | uninsured, no health insurance, not insured, without medical cover
Prämienverbilligung, Zuschuss zur Krankenkasse, Beitragszuschuss, Hilfe für Krankenkassenprämie | premium subsidy, premium reduction, contribution subsidy, help with premium
Wahltarif, Selbstbehalttarif, Hausarztmodell, Telmed, Franchise wählen | optional tariff, gatekeeper model, family doctor model, choose deductible
Krankenzusatzversicherung, Zusatzversicherung, private Zusatzversicherung, Ergänzungsversicherung, extra Versicherung | supplementary insurance, supplementary health insurance, top-up insurance, additional cover
Krankenhauszusatzversicherung, Chefarztbehandlung, Einbettzimmer, Wahlarzt, Sonderklasse, Einzelzimmer Krankenhaus | hospital supplementary insurance, consultant treatment, private room, single room hospital
elektronische Patientenakte, ePA, ELGA, digitale Krankenakte, Gesundheitsakte, elektronisches Patientendossier | electronic patient record, electronic health record, digital medical record, patient file
Patientenquittung, Leistungsübersicht, welche Leistungen abgerechnet, Arztkosten ansehen | patient receipt, overview of treatments, treatment statement, billed treatments
Bonusprogramm Krankenkasse, Bonusheft, Gesundheitsbonus, Stempel sammeln, Prämie für Vorsorge | health bonus programme, bonus booklet, wellness rewards, health rewards
Gesundheitskurs, Präventionskurs, Rückenkurs, Yogakurs, Kurs von Krankenkasse | health course, prevention course, back training, yoga class, fitness course
Sozialversicherung, Sozialversicherungsbeiträge, Sozialabgaben, Versicherung vom Staat | social security, social insurance, national insurance, social security contributions
Rentenversicherung, Rentenkasse, Pensionsversicherung, Rentenbeiträge | pension insurance, pension fund, pension scheme, pension contributions
Rentenantrag, Rente beantragen, Pensionsantrag, in Pension gehen, wann in Rente | pension application, apply for pension, claim pension, retire when
Rentenauskunft, Renteninformation, Versicherungsverlauf, wie viel Rente, Pensionskonto | pension forecast, pension statement, how much pension, insurance history
Erwerbsminderungsrente, Berufsunfähigkeit, Invalidenrente, Invaliditätspension, IV-Rente, arbeitsunfähig geworden | disability pension, reduced earning capacity, invalidity pension, unable to work
Hinterbliebenenrente, Witwenrente, Waisenrente, Witwenpension, Rente nach Todesfall | survivor's pension, widow's pension, orphan's pension, surviving dependant pension
gesetzliche Unfallversicherung, Berufsgenossenschaft, Arbeitsunfall, Wegeunfall, AUVA, SUVA, Unfall bei Arbeit | statutory accident insurance, work accident, workplace injury, accident at work, workers' compensation
Unfallfragebogen, Fragebogen zum Unfall, wie Unfall passiert, Unfallmeldung Krankenkasse | accident questionnaire, accident form, how accident happened, injury report form
# Doctors, treatment, hospital
Hausarzt, Allgemeinarzt, Familienarzt, Praktischer Arzt, Hausärztin, normaler Arzt | general practitioner, GP, family doctor, primary care doctor
Facharzt, Spezialist, Fachärztin, Spezialarzt | specialist, consultant, specialist doctor, medical specialist
Arzttermin, Termin beim Arzt, Termin Facharzt, Doktor Termin, Arztbesuch, zum Arzt gehen | doctor's appointment, medical appointment, see a doctor, doctor visit, GP appointment
Terminservicestelle, kein Arzttermin bekommen, Terminvermittlung Arzt, schneller Facharzttermin, 116117 | appointment service, no doctor's appointment, specialist appointment help
Arztsuche, Arzt finden, Ärztesuche, Arzt in Nähe, welcher Arzt, neuen Arzt suchen | find a doctor, doctor search, doctor near me, find specialist
Arztwechsel, Arzt wechseln, anderer Arzt, Hausarzt wechseln | change doctor, switch GP, different doctor, change physician
freie Arztwahl, Arzt selbst aussuchen, Arzt wählen | free choice doctor, choose your doctor, pick my doctor
Arztpraxis, Praxis, Ordination, Sprechzimmer, Gemeinschaftspraxis | doctor's office, doctor's surgery, medical practice, clinic
Überweisung zum Facharzt, Überweisungsschein, Arztüberweisung, Zuweisung, Papier für Facharzt | referral, referral letter, referral slip, referred to specialist
Zweitmeinung, zweite Meinung, ärztliche Zweitmeinung, anderen Arzt fragen | second opinion, second medical opinion, ask another doctor
Videosprechstunde, Online-Arzt, Telemedizin, Arzt per Video, Online-Sprechstunde | video consultation, online doctor, telemedicine, telehealth, virtual appointment
ärztlicher Bereitschaftsdienst, ärztlicher Notdienst, Arzt am Wochenende, Notfallpraxis, Ärztefunkdienst, Arzt nachts | out-of-hours doctor, on-call doctor, weekend doctor, urgent care, after-hours care
Notaufnahme, Notfallambulanz, Notfallstation, Rettungsstelle, Spital Notfall | emergency room, A&E, emergency department, casualty
Rettungsdienst, Krankenwagen, Rettungswagen, Ambulanz, Rettung, Sanitäter | ambulance, emergency medical service, paramedics, rescue service
Krankentransport, Krankenfahrt, Fahrt zum Arzt, Taxi zum Krankenhaus, Transportschein, Fahrkosten Arzt | patient transport, medical transport, ride to doctor, travel costs treatment
Krankenhaus, Klinik, Spital, Hospital, KH | clinic, infirmary, medical centre
Krankenhausaufenthalt, stationäre Behandlung, im Krankenhaus liegen, Spitalsaufenthalt, Krankenhaustage | hospital stay, inpatient treatment, hospitalization, hospitalisation, in hospital
ambulante Behandlung, ambulant, ohne Übernachtung, Tagesklinik | outpatient treatment, outpatient, day clinic, ambulatory care
Krankenhauseinweisung, Einweisung, Einweisungsschein, ins Krankenhaus müssen, eingewiesen | hospital admission, hospital referral, admitted to hospital, inpatient referral
Entlassung aus Krankenhaus, Entlassmanagement, aus Spital entlassen, Entlassungsbrief | hospital discharge, discharged, discharge letter, leave hospital
Krankenhauszuzahlung, Tagegeld Krankenhaus, Spitalskostenbeitrag, Eigenanteil Krankenhaus | hospital co-payment, hospital charge, hospital daily fee, inpatient copay
Begleitperson im Krankenhaus, Kind im Krankenhaus, Mitaufnahme, Rooming-in | child in hospital, accompanying parent, hospital companion
Operation, OP, operieren, operiert, Eingriff, chirurgischer Eingriff | surgery, surgical procedure, operated
Narkose, Anästhesie, Betäubung, Vollnarkose, Schlafspritze | anaesthesia, anesthesia, anaesthetic, put under, sedation
Behandlung, Therapie, Heilbehandlung, behandelt | treatment, therapy, medical treatment, treated
Untersuchung, Arztuntersuchung, untersuchen, Check-up, untersucht, Arzt schaut | medical examination, exam, physical, examined
Vorsorgeuntersuchung, Vorsorge, Früherkennung, Gesundheitscheck, Gesundheitsuntersuchung, Gesundenuntersuchung | preventive check-up, screening, health check, early detection, preventive care
Krebsvorsorge, Krebsfrüherkennung, Mammografie, Darmspiegelung, Hautkrebsscreening, Brustkrebs | cancer screening, mammogram, colonoscopy, skin cancer check
Kindervorsorge, U-Untersuchung, Kinderuntersuchung, gelbes Heft, Mutter-Kind-Pass, J1 | child check-up, paediatric check-up, well-child visit, child health check
Impfung, impfen, Schutzimpfung, geimpft, Spritze, Immunisierung, Grippeimpfung, Piks | vaccination, vaccine, jab, shot, immunisation, immunization
Impfpass, Impfausweis, Impfnachweis, Impfbuch, Impfzertifikat | vaccination record, vaccination certificate, immunization record, vaccine passport
Reiseimpfung, Impfung für Urlaub, Impfung Ausland, Tropenimpfung | travel vaccination, travel vaccine, holiday jab
Blutabnahme, Blutuntersuchung, Blutbild, Blutwerte, Blut abnehmen, Bluttest | blood test, blood sample, blood work, blood count
Röntgen, Röntgenbild, MRT, CT, Kernspin, Tomografie, MRI, Ultraschall | X-ray, CT scan, ultrasound, scan, imaging
Befund, Laborergebnis, Testergebnis, Diagnose, Arztbericht, Untersuchungsergebnis, Arztbrief | test results, findings, diagnosis, medical report, lab results, doctor's letter
Krankenakte, Patientenakte, Akteneinsicht, Patientenunterlagen, Krankengeschichte | medical records, patient file, medical history, access to records
Attest, ärztliches Attest, ärztliche Bescheinigung, Arztzeugnis, Zettel vom Arzt | medical certificate, doctor's note, sick note, doctor's certificate
Arztrechnung, Rechnung vom Arzt, Behandlungskosten, Privatrechnung, Honorarnote, Arztkosten, Krankenhausrechnung | medical bill, doctor's bill, doctor's invoice, treatment costs, hospital bill
Arztrechnung einreichen, Rechnung einreichen, Belege einreichen, Wahlarztrechnung einreichen, Geld Arzt zurück | submit medical bill, submit invoice, claim medical expenses, health claim, reimbursement doctor
Kostenerstattung Behandlung, Arztkosten zurück, Krankenkasse zahlt, übernimmt Krankenkasse, wird bezahlt Kasse | reimbursement of treatment, treatment covered, does insurance pay, medical reimbursement
Leistungskatalog, Kassenleistung, Regelleistung, was zahlt Krankenkasse, was übernimmt Kasse | covered services, benefits catalogue, what is covered, standard benefits
IGeL, Selbstzahlerleistung, individuelle Gesundheitsleistung, Arzt selbst zahlen | self-pay service, out-of-pocket treatment, not covered treatment, pay doctor yourself
Genehmigung Behandlung, Bewilligung Behandlung, Behandlung beantragen, Kostenzusage, Kostengutsprache, Kostenvoranschlag Behandlung | treatment approval, prior authorisation, pre-authorization, cost approval
Behandlungsfehler, Kunstfehler, Ärztefehler, Arzt falsch behandelt, Pfusch vom Arzt | medical malpractice, medical negligence, treatment error, doctor's mistake
Medizinischer Dienst, MDK, Gutachter Krankenkasse, Vertrauensarzt, Begutachtung Pflege | medical review board, medical assessment service, medical assessor, medical examiner
Physiotherapie, Krankengymnastik, Massage, Heilmittel, Physio, manuelle Therapie | physiotherapy, physical therapy
Ergotherapie, Logopädie, Sprachtherapie, Beschäftigungstherapie | occupational therapy, speech therapy, speech language therapy
Heilmittelverordnung, Verordnung Physiotherapie, Rezept für Physiotherapie, Rezept für Massage | therapy prescription, prescription for physiotherapy, physio prescription
Psychotherapie, Psychologe, Therapeut, Therapieplatz, Psychotherapeut, Gesprächstherapie | psychotherapy, psychologist, therapist, counselling, counseling, talking therapy
psychische Probleme, Depression, seelische Krise, Burnout, Angst, traurig | mental health, anxiety, emotional crisis
Rehabilitation, Reha, Kur, Rehamaßnahme, Anschlussheilbehandlung, Erholungskur | rehab, recovery stay, convalescence
Mutter-Kind-Kur, Vater-Kind-Kur, Kur mit Kindern, Erholung für Mütter | parent-child rehab, mother-child cure, family health retreat
Hilfsmittel, Krücken, Einlagen, Bandage, orthopädisches Hilfsmittel, Heilbehelf | medical aids, assistive devices, crutches, insoles, orthotics
Rollstuhl beantragen, Rollator verschrieben, Gehhilfe, Pflegebett | apply for wheelchair, walking aid, rollator, care bed, hospital bed
Hörgerät, Hörhilfe, Hörgeräte, schlecht hören | hearing aid, hearing device, hearing aids
Homöopathie, Heilpraktiker, Akupunktur, Naturheilkunde, Osteopathie, alternative Medizin | homeopathy, alternative medicine, acupuncture, osteopathy, naturopath
Krankheit melden, ansteckende Krankheit, Meldepflicht Krankheit, Infektion, Quarantäne | infectious disease, contagious, notifiable disease, quarantine, infection
chronisch krank, Chroniker, Dauererkrankung, Langzeitkrankheit, chronische Krankheit | chronic illness, chronically ill, long-term condition
Chronikerprogramm, DMP, Disease-Management-Programm, Programm chronisch Kranke | disease management programme, chronic care programme
Zuckerkrankheit, Diabetes, Zucker haben, Diabetiker | diabetic, diabetes mellitus, blood sugar disease
Allergie, allergisch, Heuschnupfen, Unverträglichkeit | allergy, allergic, hay fever, intolerance
Schmerzen, Schmerz, tut weh, Weh haben | pain, ache, hurts, sore
Fieber, Grippe, Erkältung, Husten, Schnupfen, verkühlt | fever, flu, cold, cough, influenza
Organspende, Organspendeausweis, Organspender, Spenderausweis | organ donation, organ donor card, organ donor
Blutspende, Blut spenden, Blutspender, Blut geben | blood donation, give blood, donate blood, blood donor
Kinderwunsch, künstliche Befruchtung, Kinderwunschbehandlung, IVF, unfruchtbar | fertility treatment, artificial insemination, infertility
Kinderarzt, Kinderärztin, Doktor für Kinder, Pädiater | paediatrician, pediatrician, children's doctor
Frauenarzt, Gynäkologe, Frauenärztin, Gynäkologin | gynaecologist, gynecologist, women's doctor, OB-GYN
Augenarzt, Augenärztin, Ophthalmologe, Arzt für Augen | eye doctor, ophthalmologist, eye specialist
Hautarzt, Dermatologe, Hautärztin, Arzt für Haut | dermatologist, skin doctor, skin specialist
Orthopäde, Knochenarzt, Orthopädie, Arzt für Rücken | orthopaedist, orthopedist, bone doctor, orthopaedic surgeon
# Sick pay and sick leave
Krankengeld, Krankentaggeld, Geld bei Krankheit, Geld wenn krank, Lohn bei Krankheit, Krankenlohn | sick pay, sickness benefit, sick money, sickness allowance, money when ill
Krankmeldung, Krankschreibung, krankmelden, Arbeitsunfähigkeit, eAU, krankgeschrieben, gelber Schein | sick leave, sick note, off sick, report sick, fit note, certificate of incapacity
Krankmeldung einreichen, Krankenschein schicken, AU hochladen, Krankschreibung abgeben, gelben Schein einsenden | submit sick note, send sick note, upload sick note
Folgebescheinigung, Folgekrankmeldung, weiter krankgeschrieben, Krankschreibung verlängern, noch länger krank | follow-up sick note, extended sick note, still off sick, extend sick leave
Entgeltfortzahlung, Lohnfortzahlung, Arbeitgeber zahlt weiter, Lohn sechs Wochen | continued pay, statutory sick pay, wage continuation, employer keeps paying
Auszahlschein, Auszahlungsschein Krankengeld, Zahlschein Krankengeld | sick pay form, sickness benefit form
Krankengeld Höhe, Krankengeld berechnen, wie viel Krankengeld | amount sick pay, calculate sick pay
Krankengeld Dauer, Krankengeld läuft aus, Aussteuerung, ausgesteuert, Krankengeld zu Ende | sick pay ends, duration sick pay, exhausted sick pay, sick pay over
Krankengeld nicht bekommen, Krankengeld nicht gezahlt, wo bleibt Krankengeld, Krankengeld fehlt | sick pay missing, no sick pay, sick pay late, waiting sick pay
Kinderkrankengeld, Kind krank, krankes Kind, Pflegeurlaub, Kind-krank-Tage, bei Kind bleiben | child sick pay, child ill, sick child leave, carer's leave, stay with child
Wiedereingliederung, stufenweise Wiedereingliederung, Hamburger Modell, langsam wieder arbeiten, Wiedereinstieg nach Krankheit | gradual return work, phased return, reintegration, back after illness
gesundschreiben, wieder gesund, wieder arbeitsfähig, Gesundmeldung, früher wieder arbeiten | fit for work, recovered, back to work, return early
krank im Urlaub, Urlaub bei Krankheit, Urlaub wenn krankgeschrieben, verreisen mit Krankengeld | ill during holiday, holiday off sick, travel sick leave
Krankentagegeldversicherung, Krankentagegeld, Verdienstausfall versichern, Krankentaggeldversicherung | daily sickness allowance, income protection, loss earnings insurance
Verdienstausfall, Lohnausfall, Einkommensverlust, weniger verdient, Erwerbsausfall | loss of earnings, lost income, loss of wages
# Care
Pflegeversicherung, Pflegekasse, Versicherung für Pflege | long-term care insurance, care insurance, nursing care insurance
Pflegegrad, Pflegestufe, Grad der Pflege, Pflegebedürftigkeit, Einstufung Pflege | care level, care grade, level of care, nursing care grade
Pflegegrad beantragen, Pflegeantrag, Pflegestufe beantragen, Antrag auf Pflege, Pflegeleistungen beantragen | apply care level, care application, care needs assessment, apply for care
Pflegegrad erhöhen, Höherstufung, höherer Pflegegrad, mehr Pflege, Pflegestufe ändern, Verschlechterung | raise care level, higher care grade, care level upgrade, more care needed
Pflegebegutachtung, Gutachten Pflege, Besuch Gutachter Pflege, Pflegegutachten | care assessment, care evaluation, assessor visit, nursing assessment
Pflegegeld, Geld für Pflege, Geld pflegende Angehörige, Bundespflegegeld, Hilflosenentschädigung | care allowance, attendance allowance, care money, carer's allowance, nursing allowance
Pflegesachleistung, Pflegedienst, ambulanter Pflegedienst, Spitex, Hauskrankenpflege, Pflege zu Hause, häusliche Pflege | home care service, care in kind, nursing service, domiciliary care, home nursing
Kombinationsleistung, Pflegegeld und Pflegedienst, Kombi aus beidem | combined benefit, combination of benefits
Verhinderungspflege, Ersatzpflege, Urlaubsvertretung Pflege, Vertretung für Pflegeperson | respite care, substitute care, replacement carer, carer holiday cover
Kurzzeitpflege, Übergangspflege, vorübergehend ins Heim, Pflege auf Zeit | short-term care, temporary nursing care, short stay care, interim care
Tagespflege, Nachtpflege, teilstationäre Pflege, Tagesbetreuung Senioren, Tageszentrum | day care seniors, night care, part-time residential care, adult day centre
Pflegeheim, Altenheim, Seniorenheim, Altersheim, Altenpflegeheim, vollstationäre Pflege, Seniorenresidenz | nursing home, care home, retirement home, old people's home, residential care
Heimkosten, Kosten Pflegeheim, Eigenanteil Pflegeheim, Altersheim bezahlen | care home costs, nursing home fees, care home charges
betreutes Wohnen, Seniorenwohnung, Wohnen mit Betreuung, altersgerechte Wohnung | assisted living, sheltered housing, supported living, senior housing
Entlastungsbetrag, Entlastungsleistung, Alltagshilfe, 125 Euro Pflege, Hilfe im Alltag | relief benefit, relief amount, everyday support, respite allowance
Haushaltshilfe, Hilfe im Haushalt, Haushaltsunterstützung, Putzhilfe, Heimhilfe | household help, home help, domestic help, housekeeping assistance
Pflegehilfsmittel, Pflegebox, Handschuhe und Desinfektion, Verbrauchsmittel Pflege, Windeln Erwachsene | care supplies, nursing aids, care products, incontinence supplies
Wohnumfeldverbesserung, barrierefreier Umbau, Bad umbauen Pflege, Wohnraumanpassung, Treppenlift | home adaptation, accessible bathroom conversion, stairlift, home modification grant
Hausnotruf, Notrufknopf, Notrufarmband, Rufhilfe, Seniorennotruf | home emergency call, personal alarm, medical alert, emergency button
Pflegezeit, Familienpflegezeit, Pflegekarenz, Freistellung für Pflege, frei für Pflege | care leave, family care leave, carer's leave, time off care
Pflegeberatung, Pflegestützpunkt, Beratung Pflege, Beratungseinsatz, Pflegekurs | care advice, care counselling, care support centre, caregiver course
Pflegebox bestellen, Pflegepaket, kostenlose Pflegehilfsmittel | order care supplies, care package, free care products
24-Stunden-Betreuung, Pflegekraft zu Hause, 24-Stunden-Pflege, Live-in-Pflege | 24-hour care, live-in care, live-in carer, round-the-clock care
Demenz, Alzheimer, vergesslich, Gedächtnisverlust | dementia, memory loss, forgetful
Hospiz, Palliativpflege, Sterbebegleitung, Palliativversorgung | hospice, palliative care, end-of-life care
Essen auf Rädern, Menüservice, Essen für Senioren, Mahlzeitendienst | meals on wheels, meal service, food delivery seniors
# Pregnancy and birth
Mutterschutz, Mutterschutzfrist, Schutzfrist, Arbeitsverbot vor Geburt, Beschäftigungsverbot | maternity protection, maternity leave, employment ban, protected period
Mutterschaftsgeld, Wochengeld, Mutterschaftsentschädigung, Geld vor Geburt, Geld in Mutterschutz | maternity pay, maternity benefit, maternity allowance, statutory maternity pay
Hebamme, Hebammenhilfe, Geburtshelferin, Hebammenbetreuung | midwife, midwifery, midwife care, birth attendant
Geburtsvorbereitungskurs, Geburtskurs, Schwangerschaftskurs, Kurs für Schwangere | antenatal class, birth preparation course, prenatal class, childbirth class
Rückbildungskurs, Rückbildungsgymnastik, Sport nach Geburt | postnatal exercise, postnatal class, postpartum recovery course
Schwangerschaftsvorsorge, Mutterpass, Ultraschall Schwangerschaft, Vorsorge Schwangere, Baby im Bauch | antenatal care, prenatal check-up, maternity record, pregnancy scan
voraussichtlicher Geburtstermin, Entbindungstermin, errechneter Termin, wann kommt Baby | due date, expected delivery date, expected date birth
Entbindung, Geburt im Krankenhaus, Kaiserschnitt, Geburtshaus, Hausgeburt, Kind bekommen | childbirth, delivery, caesarean, C-section, home birth, birthing centre
Fehlgeburt, Totgeburt, Baby verloren, Sternenkind | miscarriage, stillbirth, lost baby, pregnancy loss
Schwangerschaftsabbruch, Abtreibung, Schwangerschaftskonflikt, Schwangerschaftskonfliktberatung | abortion, termination of pregnancy, pregnancy counselling
Verhütung, Pille, Verhütungsmittel, Antibabypille, Spirale, Kondom | contraception, birth control, the pill, contraceptive
stillen, Stillberatung, Milchpumpe, Muttermilch | breastfeeding, nursing, breast pump, lactation advice
# Dentist
Zahnarzt, Zahnärztin, Zahnarztpraxis, Dentist, Arzt für Zähne, Zahndoktor | dental practice, dental surgeon, tooth doctor, dentists
Zahnersatz, Krone, Brücke, Prothese, Zahnprothese, dritte Zähne, neue Zähne, künstliche Zähne | dentures, crown, bridge, false teeth, dental prosthesis, dental replacement
Implantat, Zahnimplantat, Zahn einsetzen | dental implant, tooth implant, implants
Heil- und Kostenplan, Kostenplan Zahnarzt, HKP, Kostenvoranschlag Zahnarzt | dental treatment plan, dental cost plan, dental estimate, dentist quote
Festzuschuss, Zuschuss Zahnersatz, Kasse zahlt Zähne, Zahnzuschuss | dental subsidy, fixed dental allowance, contribution to dentures
Bonusheft, Zahnbonusheft, Heft vom Zahnarzt, Stempel Zahnarzt | dental bonus booklet, dental check-up record, bonus book
Zahnspange, Kieferorthopädie, Kieferorthopäde, Klammer, Zahnregulierung, schiefe Zähne | braces, orthodontics, orthodontist, orthodontic treatment, crooked teeth
professionelle Zahnreinigung, Zahnreinigung, Mundhygiene, PZR, Dentalhygiene, Zähne putzen Zahnarzt | dental cleaning, professional teeth cleaning, dental hygiene, scale and polish
Zahnfüllung, Füllung, Plombe, Loch im Zahn, Inlay, Karies | filling, dental filling, cavity, tooth decay
Zahnschmerzen, Zahnweh, Zahn tut weh | toothache, tooth pain, tooth hurts
Wurzelbehandlung, Wurzelkanalbehandlung, Zahnwurzel | root canal, root canal treatment, endodontics
Parodontose, Parodontitis, Zahnfleischentzündung, Zahnfleisch blutet | gum disease, periodontitis, bleeding gums
Zahn ziehen, Zahn gezogen, Weisheitszahn, Zahn raus | tooth extraction, pull tooth, wisdom tooth, tooth removal
Knirscherschiene, Aufbissschiene, Zähneknirschen, Schiene Zähne | mouthguard, night guard, bite splint, teeth grinding
Zahnzusatzversicherung, Zahnversicherung, Versicherung für Zähne | dental insurance, dental cover, supplementary dental insurance
zahnärztlicher Notdienst, Zahnarzt am Wochenende, Notfallzahnarzt, Zahnarzt Sonntag | emergency dentist, out-of-hours dentist, weekend dentist
# Glasses
Brille, Brillengläser, Sehhilfe, Augengläser, Lesebrille, Gläser für Augen | glasses, spectacles, eyeglasses, reading glasses, visual aid
Kontaktlinsen, Linsen, Linsen für Augen | contact lenses, contacts, lenses
Brillenzuschuss, Zuschuss Brille, Geld für Brille, Kasse zahlt Brille | glasses subsidy, money for glasses, optical allowance, vision benefit
Sehtest, Augenuntersuchung, Augentest, Augen prüfen | eye test, sight test, vision test, eye exam
Sehstärke, Dioptrien, Brillenwerte, Brillenpass, Augenwerte | eye prescription, lens strength, dioptre, glasses prescription
Optiker, Brillengeschäft, Augenoptiker, Brillenladen | optician, optometrist, eyewear shop, glasses shop
Augenlasern, Augen lasern, Augenoperation, LASIK | laser eye surgery, eye operation, eye laser treatment
Gleitsichtbrille, Gleitsichtgläser, nah und fern | varifocals, progressive lenses, multifocal glasses, bifocals
Sonnenbrille, getönte Gläser, Sonnenschutzbrille | sunglasses, shades, tinted lenses
Brille kaputt, Brille verloren, Brillengestell gebrochen, Bügel ab, Brille zerbrochen | broken glasses, lost glasses, broken frame, glasses repair
Brille verträgt nicht, Brille falsch, Brille sehe schlecht, Unverträglichkeit Gläser | glasses wrong strength, glasses see badly, lens intolerance
# Medicine
Medikament, Arznei, Arzneimittel, Medizin, Tabletten, Pillen, Medis, Tropfen | medicine, medication, drug, tablets, pills, meds
Rezept, Verordnung, ärztliche Verschreibung, Arztrezept, verschreiben, verschrieben, Zettel für Apotheke | prescription, prescribe, prescribed, script, paper for pharmacy
E-Rezept, elektronisches Rezept, Rezept auf Gesundheitskarte, digitales Rezept, Rezept in App | e-prescription, electronic prescription, digital prescription, paperless prescription
Folgerezept, Wiederholungsrezept, Rezept nachbestellen, Dauerrezept, neues Rezept | repeat prescription, prescription refill, renew prescription, order prescription
Rezeptgebühr, Zuzahlung Medikamente, Rezept zuzahlen, Eigenanteil Medikament, Apotheke bezahlen | prescription charge, medication co-payment, prescription fee, pharmacy copay
Zuzahlungsbefreiung, von Zuzahlung befreit, Rezeptgebührenbefreiung, Belastungsgrenze, Befreiungsausweis, nichts zuzahlen | co-payment exemption, prescription exemption, exempt from charges, exemption card, annual limit
Apotheke, Apotheker, Online-Apotheke, Versandapotheke, Medikamente kaufen | pharmacy, chemist, drugstore, pharmacist, online pharmacy
Notapotheke, Apothekennotdienst, Apotheke nachts, Nachtapotheke, diensthabende Apotheke | emergency pharmacy, night pharmacy, late-night chemist, pharmacy on duty
rezeptfrei, ohne Rezept, nicht verschreibungspflichtig, frei verkäuflich | over the counter, non-prescription, without prescription, OTC
verschreibungspflichtig, rezeptpflichtig, nur auf Rezept | prescription-only, needs prescription, requires prescription
Generikum, Nachahmerpräparat, Rabattvertrag, günstigeres Medikament, anderes Medikament bekommen | generic drug, generic medicine, substitute medicine, cheaper medicine
Nebenwirkung, Unverträglichkeit Medikament, Medikament nicht vertragen, Nebenwirkungen melden | side effect, adverse reaction, drug reaction, side effects
Wechselwirkung, Medikamente zusammen nehmen, Verträglichkeit Medikamente | drug interaction, interactions, take together
Dosierung, Einnahme, wie oft einnehmen, Dosis, Tabletten nehmen | dosage, dose, how to take, intake
Packungsbeilage, Beipackzettel, Beipacktext, Zettel in Packung | package leaflet, patient information leaflet, package insert, drug leaflet
Medikament nicht lieferbar, Lieferengpass Medikament, Medizin ausverkauft | medicine shortage, drug shortage, medication unavailable
Medikationsplan, Medikamentenplan, Liste der Tabletten | medication plan, medication list, medication schedule
Antibiotikum, Antibiotika, Penicillin | antibiotic, antibiotics
Schmerzmittel, Schmerztablette, Kopfwehtablette | painkiller, pain relief, pain reliever, pain medication
Verbandmaterial, Pflaster, Verband, Wundversorgung, Erste-Hilfe-Set | dressing, plaster, bandage, band-aid, wound care, first aid kit
Insulin, Blutzuckermessgerät, Teststreifen, Blutzucker messen, Zuckermessgerät | blood glucose meter, test strips, glucose monitor, blood sugar meter
Blutdruckmessgerät, Blutdruck messen, hoher Blutdruck | blood pressure monitor, blood pressure, high blood pressure
Cannabis auf Rezept, medizinisches Cannabis, Hanf Medizin | medical cannabis, medical marijuana
Gesundheitsapp auf Rezept, DiGA, digitale Gesundheitsanwendung, Gesundheits-App | digital health application, prescribed app, health app
# Insurance: contract and claims in general
Versicherungsvertrag, Versicherungspolice, Police, Polizze, Versicherungsschein, Versicherungspapier | insurance policy, insurance contract, policy document, policy certificate, certificate of insurance
Versicherungsbeitrag, Versicherungsprämie, Prämie für Versicherung, was kostet Versicherung | insurance premium, premium, insurance payment, cost of insurance
Beitragserhöhung, Beitragsanpassung, Prämienerhöhung, Versicherung teurer, Prämie gestiegen | premium increase, premium adjustment, insurance more expensive, rate increase
Beitrag senken, Prämie senken, Versicherung billiger machen, weniger Prämie | lower premium, reduce premium, cheaper insurance, cut insurance cost
Versicherungsnehmer, Versicherter, versicherte Person, wer ist versichert | policyholder, insured person, insured, who is insured
Versicherungssumme, Deckungssumme, Deckung, wie hoch versichert, Versicherungswert | sum insured, coverage amount, cover limit, policy limit, insured value
Versicherungsschutz, Deckungsumfang, was ist versichert, was zahlt Versicherung, zahlt Versicherung, bin ich versichert | insurance cover, insurance coverage, what is covered, does insurance pay, am I covered
Ausschluss, nicht versichert, Leistungsausschluss, zahlt Versicherung nicht, nicht gedeckt | exclusion, not covered, exclusions, what isn't covered
Unterversicherung, unterversichert, zu niedrig versichert, Summe zu klein | underinsurance, underinsured, sum too low
doppelt versichert, Doppelversicherung, Mehrfachversicherung, zwei Versicherungen | double insurance, insured twice, duplicate cover, two policies
Selbstbeteiligung, Selbstbehalt, Eigenanteil im Schadenfall, Franchise, Schaden selber zahlen | excess, deductible, own share, pay yourself first
Schaden melden, Schadenmeldung, Schadensmeldung, Versicherungsfall melden, Versicherung informieren, etwas passiert | report a claim, make a claim, file a claim, claim notification, notify insurer
Schadenfall, Versicherungsfall, Leistungsfall, Schadensfall | insurance claim, claim, insured event, loss event
Schadennummer, Schadensnummer, Nummer vom Schaden | claim number, claim reference, claims ID
Schadenformular, Schadenanzeige, Schadensformular, Formular für Schaden | claim form, claims form, loss report form
Schadenstatus, Stand der Schadenregulierung, wie weit Schaden, Bearbeitung Schaden | claim status, track claim, progress of claim, claim update
Schadenregulierung, Schadensabwicklung, Auszahlung Schaden, Schaden bezahlt, wann zahlt Versicherung, Versicherungsleistung | claim settlement, claims handling, claim payout, settle claim, insurance payout
Versicherung zahlt nicht, Leistung abgelehnt, Schaden abgelehnt, Versicherung weigert sich, Leistungsablehnung | claim denied, claim rejected, insurance won't pay, claim refused, refuses to pay
Schadenhöhe, Schadenssumme, wie viel Schaden, Wert vom Schaden | amount of loss, claim amount, damage amount, value of damage
Schadensfotos, Fotos vom Schaden, Schaden dokumentieren, Schaden fotografieren, Beweisfotos | photos of damage, document damage, damage pictures, evidence photos
Schadengutachten, Schadengutachter, Sachverständiger Schaden, Schadensschätzer | loss adjuster, claims adjuster, damage assessor, damage appraisal
Zeitwert, Neuwert, Wiederbeschaffungswert, Wertminderung, Wert der Sache | current value, replacement value, market value, depreciation, new for old
Totalschaden, wirtschaftlicher Totalschaden, nicht mehr reparierbar, Schrottauto | total loss, write-off, written off, beyond repair, totaled
Versicherung kündigen, Versicherungsvertrag kündigen, aus Versicherung raus, Police kündigen | cancel insurance, cancel policy, end insurance, terminate policy
Versicherung wechseln, Versicherungswechsel, andere Versicherung, neue Versicherung suchen | switch insurance, change insurer, switch insurer, different insurance
Versicherung abschließen, Versicherung beantragen, versichern lassen, neue Versicherung machen, abgeschlossen Versicherung | take out insurance, buy insurance, get insured, apply for insurance
Versicherungsbeginn, ab wann versichert, Schutz beginnt, Deckungsbeginn | start of cover, cover starts, policy start date, insured from when
Wartezeit Versicherung, Karenzzeit, Versicherung erst später, Sperrfrist Versicherung | waiting period, qualifying period, insurance waiting time
Versicherungsbestätigung, Deckungszusage, Deckungsbestätigung, Versicherungsnachweis, Beweis dass versichert | confirmation of cover, proof of insurance, cover note, certificate of cover, insurance confirmation
Versicherungsberater, Versicherungsvertreter, Versicherungsmakler, Vermittler, Agentur, Versicherungsmensch | insurance agent, insurance broker, insurance adviser, insurance advisor
Gesundheitsfragen, Gesundheitsprüfung, Vorerkrankung, vorher krank gewesen, Gesundheitserklärung | health questions, medical questionnaire, pre-existing condition, health declaration
grobe Fahrlässigkeit, fahrlässig, selbst schuld, unvorsichtig | gross negligence, negligent, careless, own fault
Haftungsausschluss, keine Haftung, haften wir nicht | disclaimer, exclusion of liability, not liable
Regress, Rückgriff | recourse, subrogation, recover costs
Obliegenheit, Pflichten im Schadenfall, Schaden was tun, Schaden gering halten, Verhalten im Schadenfall | policyholder duties, what after damage, duty to mitigate, claim obligations
Gefahrerhöhung, Risiko geändert, Änderung melden Versicherung | increased risk, change in risk, tell insurer change
# Car insurance
Kfz-Versicherung, Autoversicherung, Fahrzeugversicherung, Motorfahrzeugversicherung, Auto versichern, Wagenversicherung | car insurance, motor insurance, auto insurance, vehicle insurance, insure car
Kfz-Haftpflichtversicherung, Kfz-Haftpflicht, Autohaftpflicht, Haftpflicht Auto | motor liability insurance, third-party car insurance, third-party only, auto liability
Teilkasko, Teilkaskoversicherung, Teilkaskoschaden | partial cover, third-party fire theft, partial comprehensive, partly comprehensive
Vollkasko, Vollkaskoversicherung, Kaskoversicherung, Kasko, Rundumschutz Auto | comprehensive cover, fully comprehensive, collision coverage, full coverage
Schadenfreiheitsklasse, SF-Klasse, Schadenfreiheitsrabatt, Bonus-Malus, Prozente Autoversicherung, unfallfreie Jahre | no-claims bonus, no-claims discount, NCB, claim-free years
Hochstufung, Rückstufung, Schadenfreiheitsklasse verloren, Prozente verlieren, teurer nach Unfall | lose no-claims bonus, downgraded bonus class
SF-Klasse übertragen, Schadenfreiheitsrabatt übertragen, Prozente übernehmen, Prozente von Eltern | transfer no-claims bonus
Rabattschutz, Rabattretter, Schadenfreiheitsschutz | no-claims protection, protected no-claims bonus, accident forgiveness
eVB-Nummer, elektronische Versicherungsbestätigung, Nummer für Zulassungsstelle, Doppelkarte | insurance confirmation number, eVB number, electronic insurance confirmation
Grüne Karte, internationale Versicherungskarte, Versicherungskarte Ausland, Auto Ausland versichert | green card, international insurance card, car insurance abroad, driving abroad cover
weitere Fahrer, Fahrerkreis, anderer Fahrer, wer darf fahren, Fahrer eintragen, Zusatzfahrer | additional driver, named driver, add driver, who may drive, other driver
Fahranfänger, junger Fahrer, Führerschein neu, Fahrer unter 25 | novice driver, young driver, new driver, learner driver
jährliche Fahrleistung, Kilometerleistung, Kilometer melden, mehr Kilometer gefahren, Kilometer pro Jahr | annual mileage, yearly mileage, report mileage, miles per year
Fahrzeugwechsel, neues Auto versichern, Auto gewechselt, anderes Fahrzeug versichern | change of vehicle, insure new car, switch car, change car
Saisonkennzeichen, Wechselkennzeichen, Kennzeichen für Sommer, Ruheversicherung | seasonal plate, seasonal registration, SORN, laid-up insurance
Mallorca-Police, Mietwagen Ausland versichern, Mietwagenversicherung | rental car cover, hire car insurance
Glasschaden, Steinschlag, Scheibe kaputt Auto, Riss in Scheibe, Windschutzscheibe reparieren | glass damage, windscreen damage, chipped windscreen, windshield repair
Wildunfall, Reh angefahren, Tier überfahren, Marderschaden, Marderbiss | animal collision, hit a deer, wildlife accident, marten damage
Autodiebstahl, Auto gestohlen, Auto geklaut, Auto weg gestohlen | car theft, stolen car, car stolen, vehicle theft
Unfallgegner, anderer Fahrer schuld, gegnerische Versicherung, anderer ist schuld, Unfallverursacher | other party, at-fault driver, third-party insurer, other driver's insurance
Unfallbericht, europäischer Unfallbericht, Unfallprotokoll, Unfallzettel | accident report, accident statement, European accident form
Fahrzeugbewertung, Fahrzeugwert, Restwert, Auto wert | vehicle valuation, car value, residual value, car worth
Nutzungsausfall, Ersatzwagen nach Unfall, Leihwagen nach Unfall, Werkstattersatzwagen | loss of use, courtesy car, replacement car, rental after accident
Werkstattbindung, Partnerwerkstatt, freie Werkstattwahl, welche Werkstatt | approved garage, repair network, approved repairer, choose garage
Schutzbrief, Pannenschutz, Pannenversicherung, Verkehrsclub, Mobilitätsschutz | breakdown cover, roadside assistance, roadside cover, breakdown insurance
Motorradversicherung, Mopedversicherung, Rollerversicherung, Versicherungskennzeichen, Mopedkennzeichen | motorcycle insurance, moped insurance, scooter insurance, moped plate
Fahrradversicherung, Fahrrad versichern, E-Bike-Versicherung, Velo versichern | bike insurance, bicycle insurance, insure bike, e-bike insurance
Elektroauto versichern, Akku versichert, E-Auto-Versicherung | EV insurance, electric car insurance, battery cover
Oldtimerversicherung, Oldtimer, H-Kennzeichen | classic car insurance, vintage car, historic vehicle
Anhängerversicherung, Wohnwagenversicherung, Wohnmobilversicherung, Camper versichern | trailer insurance, caravan insurance, motorhome insurance
# Home, liability, life, legal and other insurance
Hausratversicherung, Hausrat, Haushaltsversicherung, Wohnungsversicherung, Möbel versichern, Sachen versichern | contents insurance, home contents insurance, household insurance, renters insurance, insure belongings
Wohngebäudeversicherung, Gebäudeversicherung, Hausversicherung, Eigenheimversicherung, Haus versichern | building insurance, buildings insurance, homeowners insurance, insure house
Elementarschadenversicherung, Elementarschaden, Naturgefahren, Hochwasser versichert, Naturkatastrophe | natural hazard insurance, flood insurance, natural disaster cover, flood cover
Leitungswasserschaden, Leitungswasser versichert, Wasserschaden melden, Rohrbruch versichert, alles nass | water damage claim, escape of water, pipe burst cover, tap water damage
Feuerversicherung, Brandversicherung, Feuerschaden, Brandschaden melden, abgebrannt | fire insurance, fire claim, fire damage, burned down, burnt down
Einbruchdiebstahl, Einbruchschaden, Einbruch melden, Wohnung ausgeraubt, bei mir eingebrochen | burglary claim, break-in claim, home burgled, theft from home
Wertsachen, Schmuck versichern, Wertgegenstände, teure Sachen, Tresor | valuables, jewellery, jewelry, high-value items, safe
Diebstahlliste, Stehlgutliste, Liste gestohlenen Sachen, Inventarliste | list stolen items, inventory, stolen goods list
Glasversicherung, Glasbruchversicherung, Glasbruch melden | glass insurance, glass breakage cover
Umzug Hausratversicherung, Versicherung bei Umzug, neue Wohnung versichern, Wohnfläche ändern | insure new flat, update living area
Privathaftpflichtversicherung, Haftpflichtversicherung, Privathaftpflicht, Haftpflicht, fremdes kaputt gemacht | personal liability insurance, private liability insurance, liability cover, damaged someone's property
Mietsachschaden, Schaden in Mietwohnung, Wohnung beschädigt, Parkett zerkratzt Mietwohnung | damage rented property, rental damage, damage to flat
Schlüsselverlust versichert, Schlüsselversicherung, fremder Schlüssel verloren | key loss cover, lost key insurance, lost work key
Gefälligkeitsschaden, Schaden bei Freunden, Helfen kaputt gemacht | favour damage, damaged while helping, damage helping friends
Deliktunfähig, Schaden durch Kinder, Kind kaputt gemacht, Kind Schaden gemacht | damage by children, child caused damage, child liability
Tierhalterhaftpflicht, Hundehaftpflicht, Hundeversicherung, Hund hat gebissen, Hundebiss | dog liability insurance, pet liability, dog bite, dog owner insurance
Tierkrankenversicherung, Haustierversicherung, Tierversicherung, Tierarztkosten versichern, Hund versichern | pet insurance, pet health insurance, vet bills cover, insure pet
Bauherrenhaftpflicht, Bauleistungsversicherung, Versicherung Hausbau | builder's risk insurance, construction insurance, self-build insurance
Betriebshaftpflicht, Berufshaftpflicht, Gewerbeversicherung, Firmenversicherung | business liability, professional indemnity, commercial insurance, business insurance
Rechtsschutzversicherung, Rechtsschutz, Anwalt versichert, Versicherung für Anwalt, Anwaltskosten | legal expenses insurance, legal protection, legal cover, lawyer's fees cover
Deckungsanfrage Rechtsschutz, Rechtsschutzfall, zahlt Rechtsschutz, Anwalt bezahlt | legal cover request, legal expenses claim, is lawyer covered
Lebensversicherung, Kapitallebensversicherung, Ablebensversicherung, Versicherung für Todesfall | life insurance, life assurance, endowment policy, life cover
Risikolebensversicherung, Todesfallschutz, Familie absichern, Hinterbliebene absichern | term life insurance, term assurance, death cover, protect family
Bezugsberechtigter, Begünstigter, Bezugsrecht, wer bekommt Geld | beneficiary, entitled person, who gets money
Rückkaufswert, Lebensversicherung auszahlen, Versicherung vorzeitig auszahlen, Lebensversicherung kündigen | surrender value, cash in policy, surrender policy, cash value
beitragsfrei stellen, Beitragsfreistellung, Versicherung ruhend, nicht mehr einzahlen | paid-up policy, stop premiums, premium holiday, make policy paid-up
Sterbegeldversicherung, Sterbeversicherung, Sterbegeld, Geld für Beerdigung, Bestattungsvorsorge | funeral insurance, death benefit, burial insurance, funeral plan
Rentenversicherung privat, private Rente, private Altersvorsorge, Riester, Rürup, Säule 3a, Vorsorge für Alter | private pension, pension plan, retirement savings, personal pension
betriebliche Altersvorsorge, Betriebsrente, Direktversicherung, Firmenpension, Pensionskasse | occupational pension, company pension, workplace pension, employer pension
Berufsunfähigkeitsversicherung, BU, BU-Versicherung, Erwerbsunfähigkeitsversicherung | occupational disability insurance, disability insurance, income protection insurance
Unfallversicherung, private Unfallversicherung, Unfall versichern, Invalidität | accident insurance, personal accident insurance, accident cover
Gliedertaxe, Invaliditätsleistung, bleibende Schäden, Invaliditätsgrad | permanent disability payment, dismemberment table, degree of disability
Reiserücktrittsversicherung, Reiserücktritt, Stornoversicherung, Annullierungskostenversicherung, Reise absagen Versicherung | travel cancellation insurance, trip cancellation cover, holiday cancellation insurance
Reiseabbruchversicherung, Reise abgebrochen, früher nach Hause, Reiseabbruch | trip interruption insurance, curtailment cover, cut trip short
Reisegepäckversicherung, Gepäckversicherung, Gepäck versichert, Koffer versichert | baggage insurance, luggage insurance, luggage cover
Reiseversicherung, Urlaubsversicherung, Reiseschutz, Versicherung für Reise | travel insurance, holiday insurance, trip insurance
Elektronikversicherung, Geräteversicherung, Laptop versichern, Garantieversicherung | gadget insurance, electronics insurance, device insurance, appliance cover
Cyberversicherung, Versicherung gegen Internetbetrug, Hackerschutz Versicherung | cyber insurance, online fraud insurance, identity theft cover
# Banking: accounts
Kontomodell, Kontoart, Kontopaket, welches Konto, Kontotyp wechseln, anderes Kontomodell | account type, account package, account plan, which account, change account type
Kontoführungsgebühr, Kontogebühr, Kontoführungsentgelt, Kontokosten, Kontospesen, Konto kostet Geld | account fee, account maintenance fee, monthly account fee, bank charges
Kontowechsel, Kontowechselservice, Bank wechseln, zu anderer Bank, Kontoumzug | switch bank account, account switching service, change bank, move account
Kontovollmacht, Vollmacht fürs Konto, Zeichnungsberechtigung, Kontozugriff andere Person, Bankvollmacht | account authorisation, bank mandate, authorised signatory, account access someone
Jugendkonto, Kinderkonto, Schülerkonto, Taschengeldkonto, Konto für Kind, Konto für Jugendliche | youth account, children's account, kids account, account for child, teen account
Studentenkonto, Konto für Studenten, Studierendenkonto | student account, student bank account
Geschäftskonto, Firmenkonto, Konto für Selbstständige, Businesskonto, Vereinskonto | business account, company account, business bank account, club account
Konto gesperrt Bank, Kontosperrung, Konto eingefroren, kein Zugriff Geld, Konto blockiert Bank | frozen account, bank account blocked, account frozen, can't access money
Konto gepfändet, Kontopfändung, Geld Konto gesperrt, Freibetrag, Pfändungsfreibetrag | account garnished, account seizure, frozen by creditor, exempt amount
Nachlasskonto, Konto nach Todesfall, Konto vom Verstorbenen, Kontoauflösung Erben | estate account, account of deceased
Freistellungsauftrag, Sparerpauschbetrag, Steuerfreibetrag Zinsen, Zinsen ohne Steuer | exemption order, tax-free allowance, savings tax exemption
Kapitalertragsteuer, Abgeltungssteuer, KESt, Verrechnungssteuer, Steuer auf Zinsen, Steuer auf Aktien | capital gains tax, withholding tax, investment income tax, tax on interest
Jahressteuerbescheinigung, Steuerbescheinigung Bank, Erträgnisaufstellung, Steuerpapier von Bank | annual tax certificate, bank tax statement, tax report
Kontoauszug anfordern, Kontoauszug herunterladen, alte Kontoauszüge, Kontoauszug drucken, Auszugsdrucker | download bank statement, old statements, request statement, print statement
elektronisches Postfach, Online-Postfach, Bankpostfach, Nachrichten von Bank, e-Postfach | electronic mailbox, online mailbox, secure inbox, document inbox
Bankfiliale, Bankstelle, Bankschalter, Geschäftsstelle Bank, Zweigstelle | bank branch, bank counter, branch office
Bankberater, Kundenberater Bank, Termin bei Bank, Beratungstermin Bank | bank adviser, bank advisor, bank appointment, banker
Wertsachenschließfach, Schließfach Bank, Bankschließfach, Safe, Tresorfach | safe deposit box, bank vault, safety deposit box
Kontorahmen, Überziehungskredit, Dispo erhöhen, Dispo beantragen, Dispo ändern, Konto überziehen dürfen | arrange overdraft, overdraft limit increase, apply for overdraft, change overdraft
Überziehungszinsen, Dispozinsen, Sollzinsen, Zinsen bei Minus | overdraft interest, overdraft fee, debit interest
Kontoeröffnung abgelehnt, kein Konto bekommen, Bank lehnt ab, Konto verweigert | account opening refused, bank rejected me, can't open account
Bankgeheimnis, Bankauskunft, Auskunft über Konto | bank secrecy, banking confidentiality, bank reference
Saldenbestätigung, Kontobestätigung, Bankbestätigung, Kontonachweis | balance confirmation, bank letter, account confirmation, proof of account
Einlagensicherung, Geld sicher Bank, Bank pleite, Einlagenschutz | deposit protection, deposit guarantee, money safe, deposit insurance
Geldwäsche, Herkunft des Geldes, Mittelherkunft, woher Geld kommt, Geldwäscheprüfung | money laundering, source of funds, proof of funds, anti-money laundering check
# Cards
Kreditkarte beantragen, Kreditkarte bestellen, Kreditkarte bekommen, neue Kreditkarte haben | apply credit card, order credit card, get credit card
Kreditkarte kündigen, Karte kündigen, Kreditkarte zurückgeben, keine Karte mehr | cancel credit card, close credit card, return card
Kreditkartenabrechnung, Kartenabrechnung, Kartenumsätze, Kreditkartenrechnung | credit card statement, card statement, credit card bill, card transactions
Karte nicht angekommen, Karte kommt nicht, Karte nicht erhalten, wo bleibt Karte, Karte mit Post | card not arrived, card not received, where is card, waiting for card
Karte eingezogen, Karte geschluckt, Karte im Automaten, Karte weggenommen, Karte stecken geblieben | card retained, ATM swallowed card, card stuck, machine kept card, captured card
Karte funktioniert nicht, Karte geht nicht, Karte nicht angenommen, Karte nicht lesbar, Kartenzahlung abgelehnt | card not working, card declined, card not accepted, card won't read, card refused
Karte beschädigt, Chip kaputt, Magnetstreifen defekt, Karte gebrochen, Karte verbogen | damaged card, broken card, chip damaged, magnetic stripe faulty
Sperr-Notruf, 116116, Kartensperre Nummer, Karte sofort sperren, Notfallnummer Karte | emergency card blocking, lost card hotline, card hotline, report lost card
Kartenbetrug, Kreditkartenbetrug, Kartenmissbrauch, jemand Karte benutzt, fremde Kartenzahlung | card fraud, credit card fraud, someone used card, card misuse, fraudulent card payment
Kartenzahlung reklamieren, Chargeback, Umsatz reklamieren, Kreditkartenumsatz zurückholen, Abbuchung Karte falsch | dispute card transaction, dispute charge, reverse card payment
vorgemerkter Umsatz, Reservierung auf Karte, Betrag blockiert, Vormerkung Karte, geblockter Betrag | pending transaction, authorisation hold, pre-authorization, blocked amount, pending charge
3D Secure, Sicherheitsverfahren Kreditkarte, Online-Zahlung freigeben, Identity Check, Zahlung bestätigen App | 3-D Secure, approve online payment, card verification, payment authentication
Prüfziffer, CVC, CVV, Kartenprüfnummer, drei Zahlen Rückseite | CVC code, card security code, three-digit code, check digits
Kartennummer, Nummer auf Karte, Kreditkartennummer | card number, long number card, credit card number
Kartenlimit ändern, Kartenlimit erhöhen, Limit hochsetzen, Limit niedriger, Tageslimit ändern | change card limit, increase card limit, raise limit, daily limit, lower limit
Karte im Ausland, Karte Ausland zahlen, Karte im Urlaub, Geld abheben Ausland | card abroad, use card overseas, pay abroad, withdraw cash abroad
Auslandseinsatzentgelt, Fremdwährungsgebühr, Gebühr Ausland Karte, Auslandsgebühr Karte | foreign transaction fee, overseas card fee, non-sterling fee, currency conversion fee
Partnerkarte, Zusatzkarte, zweite Karte, Karte für Partner, Karte für Ehefrau | additional card, supplementary card, partner card, second card
virtuelle Karte, digitale Karte, Karte im Handy, Karte Wallet hinzufügen | virtual card, digital card, add card wallet, card on phone
Prepaid-Kreditkarte, Guthabenkarte, aufladbare Karte | prepaid card, prepaid credit card, reloadable card
Wunsch-PIN, PIN selbst wählen, PIN Automaten ändern | choose PIN, custom PIN, change PIN ATM
PIN-Brief, PIN nicht erhalten, Brief mit PIN, PIN nicht angekommen, Geheimzahl kommt nicht | PIN letter, PIN not received, PIN mailer, PIN didn't arrive
Unterschriftenfeld, Karte unterschreiben, Unterschrift auf Karte | signature strip, sign card
Kartengebühr, Jahresgebühr Karte, Kosten der Karte | card fee, annual card fee, card charge
Cashback, Geld zurück Einkauf, Bonus beim Zahlen | cash back, money back rewards, cashback rewards
Cashback an Kasse, Bargeld Supermarkt abheben, Geld abheben Laden | withdraw cash checkout, cash at till
# Transfers and cash
SEPA-Überweisung, Inlandsüberweisung, Euro-Überweisung | SEPA transfer, domestic transfer, euro transfer, credit transfer
Echtzeitüberweisung, Sofortüberweisung, Instant-Überweisung, schnelle Überweisung, Geld sofort schicken, Blitzüberweisung | instant transfer, instant payment, real-time transfer, fast payment
Auslandsüberweisung, Überweisung ins Ausland, Geld Ausland schicken, SWIFT-Überweisung, Geld Heimat schicken | international transfer, foreign transfer, overseas transfer, send money abroad, remittance
Überweisung dauert, wie lange Überweisung, Überweisungsdauer, Laufzeit Überweisung, wann Geld da | transfer duration, transfer time, when money arrives
Überweisung zurückholen, Überweisung stornieren, Überweisungsrückruf, falsch überwiesen, Geld zurückholen | recall transfer, cancel transfer, reverse payment, get transfer back
falsche IBAN, falsche Person überwiesen, Zahlendreher IBAN, falsches Konto überwiesen, Fehlüberweisung | wrong IBAN, sent wrong account, wrong account number, transfer wrong person
Überweisung fehlgeschlagen, Überweisung nicht ausgeführt, Überweisung geht nicht, Überweisung abgelehnt | transfer failed, transfer rejected, transfer not executed, can't transfer
Überweisungslimit, Tageslimit, Limit Überweisung, Höchstbetrag Überweisung, mehr überweisen | transfer limit, daily limit, maximum transfer, transaction limit
Terminüberweisung, Überweisung vorausplanen, Überweisung später ausführen, geplante Überweisung | scheduled transfer, future-dated transfer, planned payment, schedule payment
Dauerauftrag ändern, Dauerauftrag löschen, Dauerauftrag einrichten, Dauerauftrag stoppen | change standing order, cancel standing order, new standing order
Überweisungsvorlage, Vorlage Empfänger, Empfänger speichern, Zahlungsvorlage | saved payee, transfer template, payee list, save recipient
Empfängerprüfung, Namensabgleich, IBAN-Name-Prüfung, Name passt nicht | verification of payee, confirmation of payee, name check, payee name mismatch
Lastschrift zurückgeben, Lastschrift zurückbuchen, Abbuchung zurückholen, abgebuchtes Geld zurück, Lastschriftrückgabe | return direct debit, reverse direct debit, dispute direct debit, get debit back
Fotoüberweisung, Rechnung fotografieren zahlen, QR-Code überweisen, Rechnung scannen zahlen | photo transfer, scan invoice pay, pay QR code, scan to pay
Geld Freunde senden, Handy-zu-Handy-Zahlung, Peer-to-Peer-Zahlung | send money friends, peer-to-peer payment, pay mobile number, person-to-person payment
Gutschrift auf Konto, Geldeingang, Zahlungseingang Konto, Geld ist da, Geld bekommen | incoming payment, credit to account, money received, incoming funds
Gehaltseingang, Lohn nicht da, Gehalt nicht angekommen, Lohneingang, Gehalt auf Konto | salary payment, salary not arrived, wages not received, payday
Wertstellung, Valuta, Buchungstag, Buchungsdatum | value date, posting date, booking date
Scheck, Scheck einlösen, Check einreichen, Verrechnungsscheck | cheque, check, cash a cheque, deposit check
Münzen einzahlen, Kleingeld, Münzgeld, Münzgeld loswerden, Kleingeld tauschen | pay in coins, loose change, coin deposit, exchange coins
Fremdwährung bestellen, Geldwechsel, Geld wechseln, Wechselstube, Reisegeld, Sorten | exchange money, currency exchange, order foreign currency, travel money, bureau de change
Falschgeld, falscher Schein, Blüten, gefälschtes Geld | counterfeit money, fake note, forged banknote
Geldautomat Störung, Automat kein Geld, Geld nicht ausgegeben, Auszahlungsfehler, Fehlbetrag am Automat | ATM error, cash not dispensed, machine no money, ATM short
Abhebegebühr, Automatengebühr, Gebühr Geldautomat, Geld abheben kostet | ATM fee, withdrawal fee, cash machine charge, cash withdrawal charge
Abhebelimit, Auszahlungslimit, Höchstbetrag abheben | withdrawal limit, ATM limit, how much withdraw, cash limit
# Online banking
Online-Banking gesperrt, Onlinezugang gesperrt, Bankzugang gesperrt, Banking gesperrt, dreimal falsch PIN | online banking locked, online access blocked, banking access locked
Online-Banking freischalten, Online-Banking beantragen, Banking aktivieren, Online-Zugang einrichten | register online banking, activate online banking
TAN-App, Freigabe-App, Push-TAN-App, Banking-Freigabe, Aufträge freigeben | authentication app, approval app, transaction approval, authorise in app
TAN-Generator, Kartenlesegerät, chipTAN, photoTAN, Lesegerät Banking | TAN generator, card reader, security token, code device
neues Gerät Banking, TAN-App neues Handy, Banking neuem Handy, pushTAN neues Handy, Gerät registrieren Banking | register new device, transfer banking app, re-register device
Anmeldename Bank, Zugangsnummer, Legitimations-ID, Verfügernummer | banking user ID, access number, online banking login, customer ID banking
Aktivierungsbrief, Registrierungsbrief, Aktivierungsdaten, Freischaltbrief, Brief mit Code | activation letter, registration letter, code by post, letter with code
falsche Bank-Mail, gefälschte Bank-SMS, Anruf falscher Bankmitarbeiter, Bank fragt PIN, Quishing | fake bank email, bank scam text, fake bank call, smishing, vishing
Bankbetrug, Überweisungsbetrug, auf Betrüger überwiesen, Enkeltrick, Schockanruf, Liebesbetrug | bank fraud, transfer scam, authorised push payment, romance scam, grandparent scam
Zugriff durch Drittanbieter, Kontoinformationsdienst, Multibanking, andere Bank App, PSD2 | open banking, third-party access, account aggregation, link other banks
Kontowecker, Umsatzbenachrichtigung, Nachricht bei Buchung, Push bei Zahlung | transaction alerts, account alerts, payment notification, balance alert
# Loans, savings, investing
Ratenkredit, Konsumkredit, Privatkredit, Verbraucherkredit, Kleinkredit, Geld Bank leihen | personal loan, consumer loan, instalment loan, bank loan, borrow from bank
Kredit beantragen, Kreditantrag, Darlehensantrag, Kredit bekommen, Kredit aufnehmen, Darlehen aufnehmen | apply for loan, loan application, get a loan, take out loan
Kredit abgelehnt, Kreditablehnung, kein Kredit bekommen, Bank keinen Kredit | loan rejected, loan declined, credit refused, turned down loan
Kreditrate, Monatsrate, Rate ändern, Kreditrate senken, Rate zu hoch | loan instalment, monthly repayment, change repayment, lower repayment
Ratenpause, Rate aussetzen, Kreditrate stunden, kann Rate nicht, Zahlungspause Kredit | payment holiday, skip repayment, defer loan payment, loan payment break
Sondertilgung, außerplanmäßige Tilgung, extra zurückzahlen, mehr Kredit zurückzahlen | overpayment, extra repayment, unscheduled repayment, prepay loan
Kredit vorzeitig ablösen, Kredit ablösen, Kredit früher zurückzahlen, vorzeitige Rückzahlung, Ablösesumme | early repayment, pay loan early, settle loan, payoff amount, early settlement
Vorfälligkeitsentschädigung, Strafzins Kredit, Gebühr vorzeitige Rückzahlung, Pönale | early repayment charge, prepayment penalty, early settlement fee
Tilgung, Rückzahlung Kredit, abzahlen, tilgen, abbezahlen, Tilgungsplan | repayment, loan repayment, pay back, pay off, amortisation, repayment schedule
Umschuldung, Kredite zusammenlegen, Kredit umschulden, mehrere Kredite | debt consolidation, refinance, refinancing, merge loans, consolidate loans
Kreditaufstockung, Kredit erhöhen, Kredit erweitern, mehr Kredit | loan top-up, increase loan, top up loan, extend loan
Baufinanzierung, Immobilienkredit, Hypothek, Hauskredit, Wohnkredit, Baukredit, Haus finanzieren | mortgage, home loan, house loan, property finance, home financing
Anschlussfinanzierung, Zinsbindung läuft aus, Prolongation, Hypothek verlängern, neuer Zins | remortgage, follow-up financing, mortgage renewal, fixed rate ends
Sollzinsbindung, Zinsbindung, fester Zins, variabler Zins, Festhypothek | fixed interest period, fixed rate, variable rate, fixed-rate mortgage
effektiver Jahreszins, Effektivzins, Jahreszins, Nominalzins, Kreditzinsen | annual percentage rate, APR, effective interest rate, loan interest
Eigenkapital, eigenes Geld, Eigenmittel, Angespartes | equity, down payment, own funds, own capital
Grundschuld, Grundbuch, Löschung Grundschuld, Löschungsbewilligung, Grundbuchauszug | land charge, land register, release of charge, title deed, land registry
Bürgschaft, Bürge, bürgen, für Kredit haften, Mitantragsteller | guarantor, guarantee a loan, surety, co-signer, co-applicant
Restschuldversicherung, Kreditversicherung, Ratenschutz, Kreditabsicherung | payment protection insurance, loan insurance, PPI, credit protection
Restschuld, offener Kreditbetrag, Kredit noch offen, Kreditstand | outstanding loan balance, remaining debt, loan balance, how much left
Autokredit, Autofinanzierung, Kredit für Auto, Schlussrate, Ballonrate | car loan, car finance, auto loan, balloon payment
Studienkredit, BAföG, Studiendarlehen, Stipendium, Geld für Studium, Studienbeihilfe | student loan, student finance, grant, scholarship, money for studies
Tagesgeldkonto, Tagesgeld, Sparkonto, Onlinesparen | instant access savings, call money account, savings account, easy-access account
Festgeld, Termingeld, Festgeldkonto, Geld fest anlegen, gebundenes Sparen | fixed-term deposit, time deposit, certificate of deposit, fixed savings
Sparbuch, Sparkassenbuch, Sparbuch verloren, Sparbuch auflösen, altes Sparbuch | savings book, passbook, lost passbook, close savings book
Sparplan, monatlich sparen, Dauersparen, Sparrate, Sparvertrag | savings plan, regular saving, monthly saving, saving instalment
Bausparvertrag, Bausparen, Bausparer, Bausparkasse | building savings contract, building society savings, home savings plan
Zuteilung Bausparvertrag, Bausparen auszahlen, zuteilungsreif | allocation building savings, payout home savings
vermögenswirksame Leistungen, VWL, Sparen vom Chef, Arbeitnehmersparzulage | capital-forming benefits, employer savings contribution, employee savings allowance
Geldanlage, Geld anlegen, investieren, anlegen, Vermögen aufbauen | investment, invest, investing
Wertpapierdepot, Depot, Aktiendepot, Depot eröffnen, Wertpapierkonto | securities account, investment account, brokerage account, open depot, custody account
Depotübertrag, Depot übertragen, Depotwechsel, Aktien andere Bank | securities transfer, transfer portfolio, move shares, switch broker
Aktie, Aktien kaufen, Wertpapier, Anteilsschein, Börse | shares, buy shares, securities, stock market, equities
Fonds, Investmentfonds, ETF, Fondssparplan, ETF-Sparplan, Indexfonds | investment fund, mutual fund, ETF savings plan, index fund
Dividende, Ausschüttung, Gewinnbeteiligung Aktien | dividend, distribution, payout on shares
Kryptowährung, Bitcoin, Krypto, digitales Geld | cryptocurrency, crypto, digital currency
Goldkauf, Gold kaufen, Edelmetalle, Goldbarren | buy gold, precious metals, gold bars, bullion
# Municipal office: registration and identity papers
Wohnsitzanmeldung, Anmeldung Wohnung, Wohnsitz anmelden, ummelden, Ummeldung, polizeilich anmelden, in Stadt anmelden | register address, residence registration, address registration, register town hall, change address registration
Wohnungsgeberbestätigung, Vermieterbescheinigung, Papier vom Vermieter, Vermieter unterschreibt Anmeldung, Einzugsbestätigung | landlord confirmation, landlord's certificate, housing provider confirmation, paper from landlord
Meldebescheinigung, Meldebestätigung, Meldezettel, Wohnsitzbescheinigung, Papier Wohnort | registration certificate, certificate of residence, proof of address, residence confirmation
erweiterte Meldebescheinigung, Meldebescheinigung für Heirat, Aufenthaltsbescheinigung | extended registration certificate, registration certificate marriage
Melderegisterauskunft, Adresse herausfinden, Einwohnerauskunft, jemanden suchen Adresse | register enquiry, find someone's address, population register search
Auskunftssperre, Übermittlungssperre, Adresse nicht weitergeben, Adresse schützen Amt | information block, address protection, block address disclosure
Einwohnermeldeamt, Meldeamt, Einwohneramt, Bürgeramt, Bürgerbüro, Einwohnerkontrolle, Meldebehörde | residents' registration office, registration office, citizens' office, registry of residents
Standesamt, Zivilstandsamt, Amt für Heirat, Urkundenstelle | registry office, civil registry, register office, marriage office
Ausländerbehörde, Ausländeramt, Migrationsamt, Einwanderungsbehörde, Amt für Ausländer, Fremdenpolizei | immigration office, foreigners' office, foreigners' authority, immigration authority
Sozialamt, Amt für Soziales, Fürsorge, Sozialdienst | social welfare office, social services office, social services, welfare office
Jugendamt, KESB, Kinderschutz, Amt für Kinder, Jugendwohlfahrt | youth welfare office, child protection, children's services
Ordnungsamt, Stadtpolizei, Amt für Ordnung, Ordnungsbehörde | public order office, code enforcement, regulatory office
Gesundheitsamt, Gesundheitsbehörde, Gesundheitszeugnis, rote Karte Lebensmittel, Belehrung Infektionsschutz | health department, public health office, food hygiene certificate
Personalausweis beantragen, neuer Personalausweis, Ausweis machen lassen, Identitätskarte beantragen | apply ID card, new ID card, get ID card, ID card application
Reisepass beantragen, neuer Pass, Pass machen lassen, Pass verlängern, Pass erneuern | apply for passport, new passport, renew passport, passport application, passport renewal
Expresspass, Express-Reisepass, Pass schnell, dringend Pass, Pass sofort | express passport, fast-track passport, urgent passport, emergency passport
vorläufiger Personalausweis, vorläufiger Reisepass, Notpass, Ersatzausweis, provisorischer Ausweis | temporary ID card, temporary passport, provisional ID, interim ID
Kinderreisepass, Kinderausweis, Pass für Baby, Ausweis für Kind, Kinderpass | child passport, children's passport, ID for child, baby passport
Ausweis abholen, Pass abholen, Pass fertig, Ausweis fertig, Abholung Personalausweis | collect ID card, collect passport, is passport ready, pick up ID
Verlust Personalausweis, Verlustmeldung Ausweis, Pass verloren melden, Papiere geklaut, Ausweis wiedergefunden | report lost ID, report lost passport, stolen ID, passport lost, ID found again
PIN Personalausweis, Ausweis-PIN, PIN-Brief Ausweis, eID-PIN vergessen, Online-Ausweis aktivieren | ID card PIN, eID PIN, forgot ID PIN, activate online ID
Servicekonto, BundID, Bürgerkonto, Nutzerkonto Bund, ID Austria, Online-Amt | citizen account, government account, digital ID account, e-government login
Online-Antrag Amt, Online-Dienst, digitaler Antrag, online beantragen, ohne Amt besuchen | online application, online service council, apply online, digital application
Führungszeugnis, polizeiliches Führungszeugnis, Strafregisterauszug, Leumundszeugnis, Strafregisterbescheinigung, Vorstrafen | criminal record certificate, police clearance, certificate of conduct, DBS check, background check
Gewerbezentralregister, Auszug Gewerbezentralregister, Gewerberegisterauszug | trade central register, business register extract, trade register extract
Beglaubigung, amtliche Beglaubigung, Kopie beglaubigen, Unterschrift beglaubigen, Stempel auf Kopie | certification, certified copy, certify copy, notarise, official stamp
Apostille, Legalisation, Urkunde fürs Ausland, Überbeglaubigung | apostille certificate, legalization, document for abroad
Lebensbescheinigung, Lebensnachweis | certificate of life, proof of life, life certificate
Haushaltsbescheinigung, Familienbescheinigung, wer wohnt mit | household certificate, certificate of household, family composition certificate
Wahlbenachrichtigung, Briefwahl, wählen gehen, Wahlkarte, Stimmabgabe, Wahlschein, Wahlen | polling card, postal vote, postal voting, absentee ballot, vote, election
Wahlhelfer, Wahlvorstand, Wahllokal, wo wählen | election helper, poll worker, polling station
Kirchenaustritt, aus Kirche austreten, Kirche verlassen, Kirchensteuer nicht mehr | leave the church, church exit, stop church tax
Amtstermin, Termin Bürgeramt, Termin bei Behörde, Termin im Rathaus, Termin für Pass | council appointment, town hall appointment, appointment at authority, passport appointment
Terminabholnummer, Wartenummer, Nummer ziehen, Aufruf | queue number, waiting number, take a number, ticket number
Verwaltungsgebühr, Amtsgebühr, Gebühr Ausweis, was kostet Pass, was kostet Personalausweis | passport fee, ID fee, administrative fee, council fee
Gebührenbescheid, Bescheid Stadt, Zahlungsbescheid, Brief Stadt zahlen | fee notice, charge notice, council bill
Kassenzeichen, Aktenzeichen, Geschäftszeichen, Nummer auf Bescheid | reference number, file number, case number, file reference
Widerspruch gegen Bescheid, Bescheid anfechten, Einspruch gegen Bescheid, Bescheid nicht einverstanden | object to decision, appeal a decision, challenge notice, contest decision
Bußgeldbescheid, Anhörungsbogen, Verwarnung, Bußgeld zahlen, Strafe vom Amt | penalty notice, fine notice, hearing form, pay fine
# Municipal office: residence permit and citizenship
Aufenthaltstitel beantragen, Aufenthaltserlaubnis beantragen, Aufenthaltserlaubnis, Aufenthaltsbewilligung, Papiere für Aufenthalt, darf hier bleiben | residence permit, apply residence permit, residence card, permission to stay, leave to remain
Aufenthaltstitel verlängern, Aufenthalt verlängern, Visum verlängern, Aufenthaltserlaubnis läuft ab, Papiere verlängern | extend residence permit, renew residence permit, visa extension, permit expiring
Niederlassungserlaubnis, unbefristeter Aufenthalt, Daueraufenthalt, C-Bewilligung, für immer bleiben | permanent residence, settlement permit, indefinite leave, unlimited stay
elektronischer Aufenthaltstitel, Aufenthaltskarte, Aufenthaltskarte abholen, Plastikkarte Aufenthalt | electronic residence permit, residence permit card, collect residence card
Aufenthaltskarte verloren, Aufenthaltstitel verloren, Aufenthaltstitel weg | lost residence permit, lost residence card, replacement residence permit
Fiktionsbescheinigung, vorläufige Bescheinigung Aufenthalt, Übergangspapier | fictional certificate, provisional residence document, interim residence certificate
Duldung, geduldet, Abschiebung aussetzen | tolerated stay, temporary suspension deportation, toleration permit
Arbeitserlaubnis, Arbeitsbewilligung, Beschäftigungserlaubnis, darf ich arbeiten, Rot-Weiß-Rot-Karte, Blaue Karte | work permit, permission to work, employment permit, Blue Card, may I work
Familiennachzug, Familienzusammenführung, Ehefrau nachholen, Familie nachholen | family reunification, family reunion, bring family, spouse visa
Visum zum Studium, Studentenvisum, Aufenthalt für Studium | student visa, study permit, visa for studies
Verpflichtungserklärung, Einladung Ausland, Einladungsschreiben, Gast einladen Visum, für Besuch bürgen | declaration of commitment, formal obligation letter, invitation letter, visa sponsor
Einbürgerung, eingebürgert, deutschen Pass bekommen, Staatsangehörigkeit beantragen, Deutscher werden, Staatsbürgerschaft beantragen | naturalisation, naturalization, citizenship application, become a citizen, get German passport
Einbürgerungstest, Leben in Deutschland, Staatsbürgerschaftstest, Test für Pass | citizenship test, naturalisation test
Sprachnachweis, Sprachzertifikat, Deutschprüfung, B1-Zertifikat, Deutschtest, Deutsch Zeugnis | language certificate, proof of German, language test, German exam, B1 certificate
Integrationskurs, Deutschkurs vom Amt, Sprachförderung, Orientierungskurs | integration course, orientation course, German course immigrants
Anerkennung Abschluss, Zeugnisanerkennung, ausländisches Diplom anerkennen, ausländischer Beruf anerkennen, Nostrifizierung | recognition of qualifications, recognise diploma, foreign degree recognition, credential evaluation
Asylantrag, Asylverfahren, Asyl beantragen, Flüchtling anmelden | asylum application, apply for asylum, asylum procedure
Abmeldung ins Ausland, Stadt abmelden, weg aus Deutschland, endgültig ausziehen | deregister when leaving, deregistration abroad, leaving Germany, departure notice
# Municipal office: family, children, school
Eheschließung anmelden, Anmeldung Eheschließung, Heirat anmelden, Aufgebot, standesamtlich heiraten, standesamtliche Trauung | register marriage, notice of marriage, civil wedding, give notice, marry registry office
Trauung, Hochzeitstermin, Trautermin, Trauzimmer, Traulocation, Termin zum Heiraten | wedding ceremony, wedding date, wedding room, wedding venue
Ehefähigkeitszeugnis, Papier Heirat Ausland, Ledigkeitsbescheinigung | certificate no impediment, marriage eligibility certificate, single status certificate
Trauzeuge, Trauzeugin, Zeuge bei Hochzeit | best man, maid of honour, wedding witness
Namensführung nach Heirat, Ehename, Doppelname, Nachname nach Hochzeit, alten Namen wieder | married name, surname after marriage, double-barrelled name, maiden name again
Geburt anmelden, Geburtsanzeige, Geburt melden, Neugeborenes anmelden, Baby anmelden | register birth, birth registration, report birth, register newborn
Geburtsurkunde beantragen, Geburtsurkunde bestellen, neue Geburtsurkunde, Papier über Geburt | order birth certificate, request birth certificate, replacement birth certificate
internationale Urkunde, mehrsprachige Urkunde, Urkunde auf Englisch | international certificate, multilingual certificate, extract in English
Personenstandsurkunde, Urkunde bestellen, Urkunden, Registerauszug, Abschrift aus Register | civil status certificate, order certificate, register extract, vital records
Vaterschaftsanerkennung, Vaterschaft anerkennen, Vater eintragen, Sorgeerklärung, unverheiratete Eltern | acknowledgement of paternity, paternity recognition, register father, unmarried parents
Namenserklärung Kind, Vorname Baby, Name für Kind, Kindesname | baby name, naming a child, child's surname
Sterbefall beurkunden, Sterbefall anzeigen, Todesfall anmelden Standesamt | register a death, death registration, notify death
Friedhof, Grab, Grabstelle, Grabnutzung, Urne, Grabpflege, Gruft | cemetery, grave, burial plot, grave lease, urn, graveyard
Kita-Platz, Kindergartenplatz, Betreuungsplatz, Krippenplatz, Kitaplatz suchen, Platz fürs Kind | childcare place, nursery place, daycare place, kindergarten place, preschool spot
Kita anmelden, Kita-Anmeldung, Kindergarten anmelden, Kita-Navigator, Kind Kita anmelden | register for nursery, childcare registration, enrol in kindergarten, daycare application
Kita-Gutschein, Betreuungsgutschein, Kitagutschein | childcare voucher, nursery voucher
Kita-Gebühren, Elternbeitrag, Kitabeitrag, Kindergartenbeitrag, was kostet Kita, Betreuungskosten | nursery fees, childcare fees, parental contribution, daycare cost
Kita-Schließzeiten, Kita geschlossen, Notbetreuung, Kita zu | nursery closure, daycare closed, emergency childcare
Kita abmelden, Kitaplatz kündigen, Kind Kita nehmen, Kita wechseln | cancel nursery place, leave daycare, change nursery
Eingewöhnung, Eingewöhnungszeit, Kind neu Kita | settling-in period, settling in, adaptation period
Tagesmutter, Kindertagespflege, Tageseltern, Tagesvater, Babysitter | childminder, family daycare, nanny, day carer
Kind krankmelden Kita, Kind kommt nicht, Kind entschuldigen, Kind fehlt heute | report child absent, child sick nursery, child absence
Schulanmeldung, Schule anmelden, Einschulung, eingeschult, Kind Schule anmelden, Schuleinschreibung | school enrolment, school registration, enroll in school, starting school, school admission
Schulwechsel, Schule wechseln, andere Schule, Kind umschulen | change school, school transfer, different school, switch school
Schulbezirk, Schulsprengel, Einzugsgebiet, welche Schule zuständig | catchment area, school district, school zone
Befreiung vom Unterricht, Beurlaubung Schule, Kind Schule frei, schulfrei | leave from school, school exemption, time off school
Schulkrankmeldung, Kind krank Schule, Entschuldigung schreiben, Fehlzeiten Schule | report school absence, absence note, child sick school
Schülerbeförderung, Schulbus, Schulweg, Fahrkosten Schule, Bus zur Schule | school transport, school bus, travel to school
Ganztagsbetreuung, Hort, OGS, Nachmittagsbetreuung, Mittagsbetreuung, Betreuung nach Schule | after-school care, all-day school, after-school club, out-of-school care
Schulessen, Mittagessen Schule, Mensa, Schulverpflegung, Essensgeld | school meals, school lunch, canteen, lunch money
Ferienbetreuung, Ferienprogramm, Feriencamp, Ferienfreizeit, Ferienhort | holiday childcare, holiday programme, holiday camp, summer camp
Bildung und Teilhabe, Bildungspaket, Geld für Schulsachen, Zuschuss Klassenfahrt | education benefits, school supplies grant, school trip subsidy
Zeugnis, Schulzeugnis, Noten, Abschlusszeugnis, Zeugniskopie, Maturazeugnis | school report, report card, grades, leaving certificate, transcript
Nachhilfe, Lernförderung, Hausaufgabenhilfe, Nachhilfelehrer | tutoring, private lessons, homework help, tuition
Studienplatz, Immatrikulation, einschreiben Uni, Uni anmelden, Bewerbung Studium, Inskription | university place, matriculation, university enrolment, apply to university
Exmatrikulation, Uni abmelden, Studium abbrechen, exmatrikuliert | deregistration university, leave university, drop out, withdraw from university
Semesterbeitrag, Rückmeldung Uni, Studiengebühren, Semestergebühr | semester fee, re-registration, tuition fees
Prüfung, Klausur, Test, Prüfungsanmeldung, Examen | exam, examination, exam registration
Volkshochschule, VHS, Erwachsenenbildung, Abendkurs, Abendschule | adult education, evening class, night school, community college
Musikschule, Instrument lernen, Musikunterricht, Klavierunterricht | music school, music lessons, learn instrument, piano lessons
Unterhaltsvorschuss, Vater zahlt nichts, Vater zahlt nicht, Unterhalt vom Amt | advance maintenance, maintenance advance, child support advance, father doesn't pay
Kinderzuschlag, KiZ, Zuschlag zum Kindergeld, mehr Geld Kinder | child supplement, additional child benefit, child allowance supplement
Familienkasse, Kindergeldkasse, Kindergeld beantragen, Kindergeldnummer | family benefits office, apply child benefit, child benefit number
# Municipal office: other matters
Hundesteuer, Hund anmelden, Hundeanmeldung, Hundeabgabe, Steuer für Hund | dog tax, dog licence, register dog, dog registration, dog license
Hundemarke, Hundemarke verloren, Marke für Hund, Hundechip | dog tag, lost dog tag, dog tag replacement, dog microchip
Hund abmelden, Hundesteuer abmelden, Hund gestorben, Hund weggegeben | deregister dog, cancel dog tax, dog died, dog rehomed
Leinenpflicht, Maulkorb, Listenhund, Kampfhund, Hundeführerschein, Sachkundenachweis Hund | leash requirement, muzzle, dangerous dog, dog handler certificate, restricted breed
Hundewiese, Hundeauslauf, Hundefreilauf, Hundezone | dog park, dog run, off-leash area
Tierheim, Fundtier, Tier gefunden, entlaufener Hund, entlaufene Katze, zugelaufene Katze | animal shelter, stray animal, found pet, lost dog, lost cat
Gewerbeanmeldung, Gewerbe anmelden, Gewerbeschein, Firma anmelden, selbstständig machen, Gewerbeberechtigung | register business, trade registration, business registration, trade licence, start a business
Gewerbe abmelden, Gewerbe ummelden, Gewerbeabmeldung, Firma schließen, Geschäft aufgeben | deregister business, close business, change business registration
Gewerbesteuer, Steuer für Firma, Kommunalsteuer | business tax, trade tax, business rates
Gaststättenerlaubnis, Schanklizenz, Konzession, Schankerlaubnis, Alkohol verkaufen dürfen | restaurant licence, alcohol licence, liquor license, pub licence
Lizenz, Konzession, Zulassung, Erlaubnis vom Amt | permit, licence, license, official permission
Sondernutzungserlaubnis, Straße nutzen, Sondernutzung, Tische auf Gehweg, Container auf Straße | special use permit, street use permit, pavement licence, sidewalk permit
Veranstaltung anmelden, Veranstaltungsgenehmigung, Fest anmelden, Straßenfest, Demo anmelden | event permit, register event, street party permit, register demonstration
Infostand, Marktstand, Flohmarkt, Standplatz, Marktplatz | market stall, flea market, stall pitch, info stand
Baugenehmigung, Bauantrag, Baubewilligung, Bauansuchen, darf ich bauen, Erlaubnis zum Bauen | building permit, planning permission, planning application, permission to build
Bauvoranfrage, Bauvorbescheid, bauen vorher fragen | preliminary building enquiry, outline planning, pre-application advice
Bauamt, Bauaufsicht, Baubehörde, Baupolizei, Bauordnungsamt | building authority, planning office, building control, building department
Bebauungsplan, Flächennutzungsplan, Zonenplan, was bauen erlaubt | development plan, zoning plan, land use plan, local plan
Gartenhaus genehmigen, Carport bauen, Zaun bauen Erlaubnis, genehmigungsfrei, verfahrensfrei | garden shed permit, carport permission, fence permission, permitted development
Baulast, Baulastenverzeichnis, Flurkarte, Katasterauszug, Liegenschaftskarte, Lageplan Grundstück | land encumbrance, cadastral map, site plan, land registry map
Bodenrichtwert, Grundstückswert, Bodenpreis | standard land value, land price, land value
Grundsteuer, Grundsteuerbescheid, Haussteuer, Liegenschaftssteuer, Steuer für Haus | property tax, council tax, real estate tax, land tax
Grunderwerbsteuer, Handänderungssteuer, Steuer beim Hauskauf | land transfer tax, stamp duty, property transfer tax
Zweitwohnungssteuer, Steuer zweite Wohnung, Nebenwohnung Steuer | second home tax, secondary residence tax
Kurtaxe, Bettensteuer, Ortstaxe, Tourismusabgabe, Citytax | tourist tax, city tax, visitor's tax, bed tax
Denkmalschutz, denkmalgeschützt, Denkmalamt | listed building, heritage protection, monument protection
Baum fällen, Baumfällgenehmigung, Baumschutz, Baum schneiden, Baum absägen | tree felling permit, cut down tree, tree preservation, tree removal
Wohnberechtigungsschein, WBS, Sozialwohnung, geförderte Wohnung, Gemeindewohnung, Genossenschaftswohnung, Wohnung vom Amt | social housing, council flat, housing eligibility certificate, subsidised flat, public housing
Wohnungsamt, Wohnungsnot, Amt für Wohnen, obdachlos, Notunterkunft, keine Bleibe | housing office, homeless, homelessness, emergency shelter, emergency accommodation
Fischereischein, Angelschein, Angelkarte, angeln dürfen | fishing licence, fishing permit, angling licence, rod licence
Jagdschein, Waffenschein, Waffenbesitzkarte, Kleiner Waffenschein | hunting licence, gun licence, firearms certificate, weapons permit
Ehrenamtskarte, Stadtpass, Sozialpass, Familienpass, Kulturpass | city pass, social pass, family pass, volunteer card
Mängelmelder, Schaden Stadt melden, Stadt etwas melden, Straße kaputt melden | report problem council, fix my street, report defect, city issue reporting
Spielplatz, Spielgerät kaputt, Park, Grünanlage | playground, broken playground equipment, public park
Feuerwerk, Böller, Feuer machen, Osterfeuer, Lagerfeuer erlaubt | fireworks, bonfire, open fire permit
Drohne, Drohne fliegen, Drohnengenehmigung | drone, fly drone, drone permit
Bürgerbeteiligung, Gemeinderat, Bürgermeister, Stadtrat, Bürgersprechstunde | public participation, mayor, town council, local council, councillor
Bürgertelefon, 115, Behördennummer, Stadt anrufen | citizen hotline, government hotline, council phone line
# Housing and renting
Wohnungssuche, Wohnung suchen, Mietwohnung finden, Wohnung gesucht, brauche Wohnung | flat hunting, find apartment, apartment search, looking for flat, house hunting
Wohnungsangebot, Mietangebot, Wohnungsanzeige, Inserat, freie Wohnung | flat listing, rental listing, apartment ad, available flat, to let
Wohnungsbewerbung, Bewerbung um Wohnung, Mieterselbstauskunft, Selbstauskunft Mieter, Bewerbermappe | rental application, tenant application, apply for flat, tenant self-disclosure
Wohnungsbesichtigung, Besichtigungstermin Wohnung, Wohnung anschauen | flat viewing, apartment viewing, property viewing, see the flat
Mietvertrag kündigen, Wohnung kündigen, Wohnungskündigung, Wohnung aufgeben | end tenancy, flat notice, terminate lease, cancel rental contract
Eigenbedarf, Eigenbedarfskündigung, Vermieter kündigt, Vermieter will Wohnung, rausgeworfen aus Wohnung | owner-occupier eviction, landlord gives notice, landlord wants flat, notice from landlord
Räumungsklage, Zwangsräumung, Räumung, Delogierung, aus Wohnung geworfen, Wohnung räumen | eviction, eviction notice, forced eviction, evicted, thrown out flat
Mietaufhebungsvertrag, Mietvertrag vorzeitig auflösen, früher ausziehen, Aufhebungsvertrag Miete | early lease termination, break lease, tenancy surrender, move out early
befristeter Mietvertrag, Zeitmietvertrag, Wohnung auf Zeit, Zwischenmiete | fixed-term tenancy, temporary lease, short-term let, temporary flat
Miete, Mietzins, Kaltmiete, Warmmiete, Bruttomiete, Mietpreis, Geld für Wohnung | rent, monthly rent, net rent, rent including bills, rental price
Miete zahlen, Miete überweisen, Mietzahlung, Mietkonto, wann Miete fällig | pay rent, rent payment, rent due, rent account
Mietrückstand, Mietschulden, Miete nicht bezahlt, Miete nicht zahlen, Miete zu spät | rent arrears, rent debt, can't pay rent, unpaid rent, late rent
Mieterhöhung, Miete teurer, Mietanpassung, Mietzinserhöhung, Vermieter will mehr, Indexmiete, Staffelmiete | rent increase, rent rise, higher rent, rent adjustment, landlord raises rent
Mietminderung, Miete kürzen, weniger Miete zahlen, Mietzinsreduktion, Miete mindern | rent reduction, reduce rent, withhold rent, pay less rent
Mietspiegel, ortsübliche Miete, Vergleichsmiete, Mietpreisbremse, Miete zu hoch | rent index, local comparative rent, rent cap, rent too high, rent control
Mietkaution, Kaution, Mietzinsdepot, Kautionskonto, Sicherheit für Vermieter, Kautionsbürgschaft | rental deposit, tenancy deposit, security deposit, deposit guarantee
Kaution nicht zurück, Kaution nicht bekommen, Kaution einbehalten, Kaution behalten | deposit not returned, landlord keeps deposit, deposit withheld, deposit dispute
Nebenkosten, Betriebskosten, Mietnebenkosten, zweite Miete, Umlagen, Heiz- und Nebenkosten | service charges, ancillary costs, utilities, additional rental costs, operating costs
Nebenkostenabrechnung, Betriebskostenabrechnung, Nebenkostennachzahlung, Nebenkosten zu hoch, Abrechnung vom Vermieter | service charge statement, utility bill landlord, ancillary cost statement, operating cost statement
Belegeinsicht, Belege prüfen Vermieter, Rechnungen vom Vermieter | inspect receipts, check receipts
Vermieterbescheinigung, Mietschuldenfreiheitsbescheinigung, keine Mietschulden, Vermieterreferenz, Mietbescheinigung | landlord reference, rent-free-of-debt certificate, rental reference
Mietbürgschaft, Elternbürgschaft, Bürge für Wohnung | rent guarantor, guarantor for flat, parental guarantee
Mängelanzeige, Mangel in Wohnung, etwas kaputt Wohnung, Schaden Wohnung melden, Reparatur Wohnung melden | report repair, report defect flat, maintenance request, something broken flat
Kleinreparatur, kleine Reparatur, Kleinreparaturklausel, Vermieter repariert nicht | minor repairs, small repairs clause, landlord won't repair
Schönheitsreparaturen, Wohnung streichen Auszug, Renovierung bei Auszug, Wände weißen | decorative repairs, paint moving out, cosmetic repairs, redecorate
Untervermietung, untervermieten, Erlaubnis Untermiete, Zimmer weitervermieten | subletting, sublet, permission to sublet, sublease, rent out room
Haustierhaltung, Hund Wohnung erlaubt, Tier in Mietwohnung, Katze halten, Haustier erlaubt | pets in flat, pets allowed, keep pet, permission for pet
Hausordnung, Ruhezeiten, Nachtruhe, Mittagsruhe, wann leise sein | house rules, quiet hours, quiet time, building rules
Lärm vom Nachbarn, Nachbar laut, Ruhestörung melden, laute Musik Nachbar, Streit mit Nachbar | noisy neighbour, noise complaint, loud music, neighbour dispute, noisy neighbor
Treppenhausreinigung, Kehrwoche, Hausreinigung, Treppe putzen, Putzplan | staircase cleaning, cleaning rota, stairwell cleaning, communal cleaning
Waschküche, Waschraum, Waschkeller, Waschplan | laundry room, shared laundry, washing room
Kellerabteil, Abstellraum, Lagerraum, Self-Storage, Möbel einlagern | storage room, storage unit, cellar compartment
Stellplatz mieten, Garage mieten, Tiefgaragenplatz, Parkplatz am Haus | rent garage, rent parking space, underground parking space
Schließanlage, Haustürschlüssel nachbestellen, zusätzlicher Schlüssel, Zweitschlüssel Wohnung, Transponder | extra key, order additional key, key fob, entry fob
Namensschild, Klingelschild ändern, Briefkastenschild, Name an Tür | name plate, doorbell sign, name on letterbox
Mitbewohner aufnehmen, Partner zieht ein, weitere Person Wohnung, Mitmieter | add flatmate, partner moving in, additional occupant, co-tenant
Mieterwechsel, Hauptmieter ändern, aus Mietvertrag raus, in Mietvertrag aufnehmen | change of tenant, change main tenant, add to lease, remove from lease
Wohnungstausch, Wohnung tauschen, größere Wohnung, kleinere Wohnung | flat swap, home exchange, swap apartments, bigger flat
Vermieter erreichen, Verwaltung erreichen, Hausmeister rufen, Hausmeisternummer | contact landlord, contact property manager, call caretaker, caretaker number
Vermieter antwortet nicht, Hausverwaltung antwortet nicht | landlord not responding, manager won't answer
Wohngenossenschaft, Genossenschaft, Genossenschaftsanteile, Baugenossenschaft, Wohnbaugenossenschaft | housing cooperative, housing association, co-op shares
Eigentumswohnung, Wohnung kaufen, WEG, Hausgeld, Eigentümerversammlung, Stockwerkeigentum | owner-occupied flat, condominium, buy flat, condo fees, owners' meeting
Haus kaufen, Immobilie kaufen, Hauskauf, Immobilie, Notartermin, Kaufnebenkosten | buy house, buy property, home purchase, real estate, notary appointment
Haus verkaufen, Immobilie verkaufen, Immobilienbewertung, Wert vom Haus | sell house, sell property, property valuation, home value
Maklerprovision, Maklergebühr, Courtage, Vermittlungsgebühr | estate agent fee, commission, broker's fee, letting fee
Mieterverein, Mieterschutz, Mieterschutzbund, Hilfe für Mieter, Mieterverband | tenants' association, tenant protection, renters' rights, tenant union
Studentenwohnheim, Wohnheim, Studentenzimmer, Wohnheimplatz, Studierendenwohnheim | student residence, dorm, dormitory, student hall, student accommodation
Wohnfläche, Quadratmeter, Wohnungsgröße, wie groß Wohnung, Grundriss | living area, square metres, floor area, floor plan, flat size
Balkon, Terrasse, Loggia, Veranda | balcony, terrace, patio, porch
# Travel booking and flights
Reise, Urlaubsreise, Trip, reisen, Ausflug, verreisen | travel, journey, vacation trip, holiday trip, travelling
Reise buchen, Urlaub buchen, Reisebuchung, Pauschalreise, Reisebüro | book trip, book holiday, package holiday, travel booking, travel agency, package tour
Reise stornieren, Urlaub absagen, Reise absagen, Buchung Reise stornieren, kann nicht reisen | cancel trip, cancel holiday, cancel travel booking, cancel vacation
Reise umbuchen, Reisedatum ändern, Reise verschieben, Flug umbuchen, anderer Flug, Urlaub verschieben | rebook trip, change travel dates, rebook flight, change flight, postpone trip
Name Ticket ändern, Namensänderung Flug, Name falsch Ticket, Reisender ändern, andere Person reist | name change ticket, change passenger name, name wrong ticket, transfer booking
Reiseunterlagen, Reisedokumente, Reisebestätigung, Unterlagen für Reise, Voucher Hotel | travel documents, itinerary, booking documents, hotel voucher, trip confirmation
Reisemangel, Urlaub schlecht, Hotel schlecht, Reisepreis mindern, Reisereklamation | holiday complaint, travel defect, bad hotel, price reduction holiday
Reiseleiter, Reiseleitung, Ansprechpartner vor Ort, Notfall auf Reise | tour guide, tour rep, holiday rep, travel guide, emergency while travelling
Flug, Flugreise, fliegen, geflogen, Flugverbindung, Flieger | flight, fly, airplane, air travel, flew
Flugticket, Flugschein, Flug buchen, Flugbuchung, Billett Flug | airline ticket, plane ticket, book flight, flight booking, air fare
Flug gestrichen, Flugausfall, Flug annulliert, Flug fällt aus, Flug weg | flight cancelled, flight cancellation, canceled flight
Flugverspätung, Flug verspätet, Flieger zu spät, Flug hat Verspätung | flight delay, delayed flight, flight late, plane late
Flug verpasst, Flieger verpasst, Flughafen zu spät, Anschlussflug verpasst | missed flight, missed plane, late for flight, missed connecting flight
Fluggastrechte, Entschädigung Flug, Geld Verspätung Flug, Ausgleichszahlung, überbucht, Überbuchung | passenger rights, flight compensation, delay compensation, denied boarding, overbooked
Check-in Flug, Online-Check-in, einchecken, eingecheckt, Web-Check-in | check in, online check-in, flight check-in, checked in
Bordkarte, Boarding-Pass, Bordkarte ausdrucken, Einsteigekarte | boarding pass, boarding card, print boarding pass, mobile boarding pass
Flughafen, Terminal, Airport, Flugsteig | departure gate, airport terminal
Sicherheitskontrolle, Flughafenkontrolle, Flüssigkeiten Handgepäck, Handgepäck was darf | security check, airport security, liquids hand luggage
Handgepäck, Kabinengepäck, Tasche an Bord, kleine Tasche Flug | hand luggage, carry-on, cabin bag, cabin baggage
Aufgabegepäck, Freigepäck, Gepäck dazubuchen, Koffer aufgeben, Gepäckgebühr, wie viel Kilo | checked baggage, hold luggage, baggage allowance, add baggage, baggage fee, check in suitcase
Übergepäck, Koffer zu schwer, zu viel Gepäck, Sperrgepäck, Sportgepäck | excess baggage, overweight luggage, oversized baggage, sports equipment
Gepäckverlust, Koffer nicht angekommen, Koffer weg, Gepäck verloren, Gepäck verspätet | lost luggage, missing suitcase, delayed baggage, baggage not arrived, lost baggage
Gepäckschaden, Koffer kaputt, Koffer beschädigt, Kofferrad ab | damaged luggage, broken suitcase, damaged baggage, suitcase wheel broken
Sitzplatz Flugzeug, Sitzplatz wählen, Sitzplatzwahl, Fensterplatz, Gangplatz, Platz im Flugzeug | seat selection, choose seat, plane seat, window seat, aisle seat
alleinreisendes Kind, Kind fliegt allein, Betreuung Kind Flug, UM-Service | unaccompanied minor, child flying alone, child travelling alone
Einreisebestimmungen, Einreise, brauche ich Visum, Reisepass nötig, Einreiseregeln | entry requirements, entry rules, visa needed, immigration rules
Reisewarnung, Reisehinweis, Land gefährlich, Sicherheitshinweis Reise | travel warning, travel advisory, travel advice, is it safe
Kreuzfahrt, Schiffsreise, Kabine, Kreuzfahrtschiff | cruise, cruise ship, cabin, cruise holiday
Fernbus, Reisebus, Buskarte Fernreise | coach travel, long-distance bus, intercity bus, coach ticket
Rundreise, Gruppenreise, Busreise, Studienreise, Städtereise, Ausflugsfahrt | round trip, group tour, coach tour, city break, guided tour
Klassenfahrt, Schulausflug, Schullandheim, Schulreise | school trip, class trip, field trip
# Hotels and accommodation
Hotel, Unterkunft, Pension, Gasthof, Gästehaus, Herberge, Schlafplatz | accommodation, lodging, guesthouse, inn, bed and breakfast, place to stay
Hotel buchen, Zimmer buchen, Zimmerreservierung, Hotelreservierung, Unterkunft buchen, Zimmer haben | book hotel, book room, hotel reservation, room reservation, reserve room
Hotel stornieren, Zimmer absagen, Hotelbuchung stornieren, Unterkunft stornieren | cancel hotel, cancel room, cancel hotel booking, cancel stay
Aufenthalt verlängern, länger bleiben, eine Nacht mehr, Zimmer verlängern | extend stay, stay longer, extra night, prolong stay
früher abreisen, vorzeitige Abreise, Aufenthalt verkürzen, eher gehen | leave early, early departure, shorten stay, check out early
Check-in Zeit, Anreise, Anreisezeit, Zimmer beziehen, ab wann Zimmer, frühe Anreise | check-in time, arrival time, early check-in, when room ready
späte Anreise, später Check-in, nachts ankommen, Anreise 22 Uhr | late check-in, late arrival, arrive at night
Check-out Zeit, Abreise, Zimmer verlassen, auschecken, später Check-out, Zimmer räumen | check-out time, late check-out, checkout, departure, leave room
Rezeption, Empfang im Hotel, Hotelrezeption, Anmeldung Hotel | reception, front desk, hotel desk, reception desk
Zimmerschlüssel, Zimmerkarte, Schlüsselkarte, Zimmerkarte geht nicht | room key, key card, room card, room key broken
Einzelzimmer, Doppelzimmer, Zweibettzimmer, Zimmerkategorie, Familienzimmer, Suite | single room, double room, twin room, room type, family room
Zustellbett, Kinderbett, Babybett, zusätzliches Bett, Extrabett | extra bed, cot, crib, rollaway bed, baby bed
Frühstück, Morgenessen, Frühstücksbuffet, Zmorge | breakfast, breakfast buffet, breakfast included
Halbpension, Vollpension, All-inclusive, Verpflegung, Essen inklusive | half board, full board, all inclusive, meal plan, meals included
Zimmerservice, Zimmerreinigung, Housekeeping, Handtücher wechseln, Bettwäsche wechseln | room service, room cleaning, fresh towels, change sheets
Hotelausstattung, Wellness, Sauna, Pool im Hotel, Fitnessraum, Spa | hotel facilities, hotel pool, gym, amenities
Hotelparkplatz, Parken am Hotel, Hotelgarage | hotel parking, park at hotel, hotel garage
etwas Hotel vergessen, Zimmer liegen gelassen, Fundsachen Hotel | left something room, lost property hotel, forgot item hotel
Meldeschein, Meldezettel Hotel, Gästeblatt, Formular bei Anreise | registration form hotel, guest registration card, hotel form
Ferienwohnung, Ferienhaus, Fewo, Ferienapartment, Urlaubswohnung | holiday apartment, holiday home, vacation rental, holiday let, cottage
Endreinigung, Reinigungsgebühr Ferienwohnung, Putzgebühr | final cleaning, cleaning fee, cleaning charge
Jugendherberge, Hostel, Schlafsaal, Mehrbettzimmer | youth hostel, dormitory bed, dorm room, backpacker hostel
Campingplatz, Zeltplatz, Stellplatz Wohnmobil, zelten, Camping | campsite, campground, camping pitch, tent site, RV site
nicht erschienen, No-Show, nicht angereist, Gebühr bei Nichterscheinen | did not arrive, no-show fee
Haustier im Hotel, Hund im Hotel, Tier mitbringen Hotel | pet-friendly hotel, dog in hotel, pets at hotel
Zimmer schmutzig, Zimmer nicht sauber, Bettwanzen, Kakerlaken, Zimmer stinkt | dirty room, room not clean, bedbugs, cockroaches, smelly room
Zimmerwechsel, anderes Zimmer, Zimmer tauschen, Zimmer gefällt nicht | change room, different room, room swap, room change
# Restaurants and food orders
Restaurant, Lokal, Gaststätte, Gasthaus, Wirtschaft, Beiz, essen gehen | eatery, diner, place to eat, restaurants, pub
Tischreservierung, Tisch reservieren, Tisch buchen, Platz im Restaurant | table reservation, book a table, reserve table, restaurant booking
Speisekarte, Menü, Karte mit Essen, Menükarte | menu, food menu, bill of fare
Lieferdienst, Essen bestellen, Essenslieferung, Essen nach Hause, Pizza bestellen | food delivery, takeaway, order food, delivery service, takeout
Essen kalt, falsches Essen, Essen fehlt, Essen nicht gekommen, Bestellung Essen falsch | cold food, wrong food, food missing, food not delivered, order wrong
vegetarisch, vegan, ohne Fleisch, fleischlos, pflanzlich | vegetarian, plant-based, meat-free, no meat
glutenfrei, laktosefrei, Allergene, Lebensmittelallergie, Unverträglichkeit Essen | gluten-free, lactose-free, allergens, food allergy, food intolerance
Lebensmittel, Supermarkt, Essen kaufen, Einkauf Lebensmittel, Nahrungsmittel | groceries, food, grocery shopping, supermarket
# Events, culture, museums
Eintrittskarte, Ticket für Konzert, Konzertkarte, Veranstaltungsticket, Karte für Veranstaltung, Billett Konzert | event ticket, concert ticket, admission ticket, show ticket, gig ticket
Tickets kaufen Veranstaltung, Karten kaufen, Vorverkauf, Vorverkaufsstelle, Kartenvorverkauf | buy tickets, advance sale, presale, box office, ticket sales
Abendkasse, Tageskasse, Karten vor Ort, Karte Eingang kaufen | box office, tickets at door, buy at entrance, on-the-door tickets
Ticket nicht erhalten, Eintrittskarte nicht gekommen, Karten nicht angekommen | ticket not received, ticket not arrived, missing ticket, didn't get ticket
Ticket zurückgeben Veranstaltung, Eintrittskarte zurückgeben, Konzert kann nicht, Karte umtauschen | return ticket, ticket refund, can't attend, exchange ticket
Ticket weiterverkaufen, Karte verkaufen, Ticketbörse, Personalisierung ändern, Ticket umschreiben | resell ticket, sell my ticket, ticket exchange, transfer ticket, change ticket name
Veranstaltung abgesagt, Konzert fällt aus, Vorstellung abgesagt, Event abgesagt | event cancelled, concert cancelled, show canceled, cancelled event refund
Veranstaltung verschoben, Nachholtermin, Ersatztermin, neuer Konzerttermin | event postponed, rescheduled date, new date, postponed concert
Einlass, Türöffnung, wann Einlass, Beginn Veranstaltung, Einlasszeiten | admission time, doors open, entry time, start time
Einlass verweigert, nicht reingelassen, Ticket Eingang ungültig | entry refused, denied entry, ticket not scanned, not let in
Garderobe, Jacke abgeben, Mantel abgeben, Taschen verboten | cloakroom, coat check, bag policy, leave coat
Sitzplan, Saalplan, Sitzplatz, Stehplatz, Platzkategorie | seating plan, seat map, standing ticket, seat category
Theater, Oper, Schauspiel, Vorstellung, Bühne | theatre, opera, play, performance, show
Konzert, Festival, Open Air, Musikveranstaltung | concert, gig, live music
Kino, Film, Kinokarte, Kinoticket, Lichtspiel | cinema, movie theater, movie ticket, movies
Museum, Ausstellung, Galerie, Sammlung, Kunsthalle | exhibition, gallery, exhibit
Führung, Museumsführung, Stadtführung, Rundgang, Audioguide | guided tour, tour, city tour, audio guide, walking tour
Tierpark, Zoo, Tiergarten, Aquarium, Wildpark | animal park, wildlife park, zoos
Freizeitpark, Vergnügungspark, Achterbahn, Fahrgeschäft | theme park, amusement park, roller coaster, rides
Jahreskarte Museum, Dauerkarte, Saisonkarte, Jahrespass Freizeit | season ticket, annual pass, season pass, yearly pass
Theaterabo, Abonnement Theater, Abo-Platz, Konzertabo | theatre subscription, season subscription, concert subscription
Messe, Fachmesse, Kongress, Konferenz, Tagung | trade fair, trade show, congress, conference, convention
Teilnehmer, Teilnahmegebühr, Teilnahmebeitrag, Kursgebühr, Startgeld | participant, participation fee, course fee, entry fee, attendee
Raum mieten, Saal mieten, Veranstaltungsraum, Partyraum, Räumlichkeiten | rent a room, hire venue, event space, function room, party room
Kindergeburtstag, Geburtstag feiern, Geburtstagsparty, Geburtstagsfeier | birthday party, children's birthday, celebrate birthday, kids party
Tourist-Information, Touristeninformation, Touristenbüro, Fremdenverkehrsamt, Stadtplan | tourist information, tourist office, visitor centre, city map
# Sport, pools, gyms, libraries
Fitnessstudio, Gym, Fitnesscenter, Muckibude, Sportstudio, trainieren | fitness studio, fitness club, health club, work out
Fitnessstudio kündigen, Gym kündigen, Fitnessvertrag kündigen, aus Gym raus | cancel gym membership, quit gym, leave gym, end gym contract
Fitnessvertrag pausieren, Gym pausieren, Mitgliedschaft ruhen lassen, Ruhezeit Mitgliedschaft | freeze gym membership, pause gym, suspend membership
Probetraining, Schnuppertraining, einmal testen Gym, Probestunde | trial session, trial class, taster session, free gym trial
Mitgliedskarte, Mitgliedsausweis, Clubkarte, Chip Gym, Armband Eintritt | membership card, gym card, member pass, club card, wristband
Personal Trainer, Trainer, Trainingsplan, Einweisung Geräte | coach, workout plan, training plan, gym induction
Kurs buchen Fitness, Fitnesskurs, Kursplan, Sportkurs, Yogastunde | fitness class, book class, class timetable, workout class, yoga class
Spind, Umkleide, Umkleidekabine, Spindschloss, Garderobenschrank, Duschen Sport | locker, changing room, locker room, changing cubicle
Schwimmbad, Hallenbad, Freibad, Badi, Schwimmhalle, baden gehen, Erlebnisbad | swimming pool, indoor pool, outdoor pool, lido, leisure pool
Schwimmkurs, schwimmen lernen, Seepferdchen, Schwimmunterricht, Schwimmabzeichen | swimming lesson, learn to swim, swimming course, swimming badge
Badekarte, Eintritt Schwimmbad, Saisonkarte Freibad, Zehnerkarte Schwimmbad | pool ticket, pool admission, swim pass, pool season ticket
Sauna, Dampfbad, Saunalandschaft, Therme, Thermalbad | steam room, thermal bath, sauna area, hot springs
Bademeister, Badekleidung, Badeordnung, Badeshorts | lifeguard, swimwear, pool rules, swim shorts
Sportverein, Turnverein, Fußballverein, Sport treiben, Verein beitreten | sports club, football club, soccer club, join club
Sporthalle, Turnhalle, Sportplatz, Fußballplatz, Stadion, Halle mieten | sports hall, gymnasium, sports field, pitch, stadium
Platz buchen Sport, Tennisplatz, Badmintonfeld, Court buchen, Squash | book court, tennis court, badminton court, court booking
Eisbahn, Eislaufen, Schlittschuh, Kunsteisbahn, Eishalle | ice rink, ice skating, skating rink, skates
Skipass, Liftkarte, Skigebiet, Skilift, Tageskarte Ski | ski pass, lift pass, lift ticket, ski resort
Skiverleih, Ski leihen, Skiausrüstung, Sportgeräte leihen | ski hire, ski rental, rent equipment, sports equipment hire
Wettkampf, Lauf, Marathon, Startnummer, Anmeldung Lauf, Turnier | race, race number, bib, tournament, competition
Bibliothek, Bücherei, Stadtbibliothek, Stadtbücherei, Leihbücherei, Mediathek | library, public library, city library, lending library
Bibliotheksausweis, Leserausweis, Büchereikarte, Bibliothekskarte, Karte für Bücher | library card, reader's card, library pass, borrower card
Bücher ausleihen, Ausleihe, Medien ausleihen, Buch leihen, Leihe | borrow books, lending, check out books, loan items, borrow
Ausleihe verlängern, Leihfrist verlängern, Buch verlängern, Medien verlängern, Buch länger behalten | renew loan, extend loan, renew books, keep book longer
Leihfrist, Ausleihfrist, Abgabetermin Buch, Buch wie lange, Rückgabedatum | loan period, due date, return date, borrowing period
Rückgabe Buch, Buch zurückbringen, Bücher abgeben, Rückgabekasten, Medien zurückgeben | return books, book return, book drop, return items
Buch zu spät, Leihfrist überschritten, Überziehungsgebühr, Säumnisgebühr Bibliothek, Mahngebühr Bücherei | overdue book, overdue fee, library fine, late return fee
Buch verloren, Buch beschädigt, Medium kaputt, Buch weg, Medienersatz | lost book, damaged book, replace book, lost item library
Vormerkung, Buch vorbestellen, Buch reservieren, Medium vorbestellen | reserve book, place hold, book reservation, hold request
Fernleihe, Buch anderer Bibliothek, Buch bestellen Bibliothek | interlibrary loan
E-Book, Onleihe, E-Books ausleihen, digitale Ausleihe, E-Reader, elektronisches Buch | borrow e-books, e-lending, digital library
Hörbuch, Audiobook, Buch hören | talking book, audio book
Katalog, Buch suchen, Bestand, Onlinekatalog, Medium finden | library catalogue, catalog, search books, find a book
Lesesaal, Arbeitsplatz Bibliothek, Lernplatz, Gruppenraum, lernen in Bücherei | reading room, study space, study room, group room
Buchspende, Bücher spenden, alte Bücher abgeben, Bücherschrank | donate books, book donation, book swap, give away books
Zeitung, Zeitschrift, Magazin, Illustrierte, Tageszeitung | newspaper, magazine, journal, paper
Zeitung nicht gekommen, Zeitung fehlt, Zeitungszustellung, Zeitung nicht geliefert | newspaper not delivered, missing newspaper, paper didn't come
Spiel, Spiele, Brettspiel, Videospiel, Spielkonsole, zocken | game, board game, video game, games console, gaming
# Software and online services
Software, Programm, Anwendung, Computerprogramm | program, application, computer program, software package
Software installieren, Programm installieren, aufspielen, Programm einrichten | install software, set up program, install program
Installation fehlgeschlagen, nicht installierbar, Installationsfehler, Programm nicht installieren | installation failed, install error, can't install, won't install
Software deinstallieren, Programm löschen, Programm entfernen, Software runterschmeißen | uninstall software, remove program, delete program
Lizenzschlüssel, Produktschlüssel, Lizenzcode, Aktivierungsschlüssel, Freischaltschlüssel | licence key, license key, product key, activation key, serial key
Lizenz aktivieren, Produkt aktivieren, Software freischalten, Lizenz registrieren | activate licence, product activation, activate license, register product
Lizenz abgelaufen, Lizenz verlängern, Lizenz ungültig, Softwarelizenz | licence expired, renew license, invalid licence, software licence
Betriebssystem, Windows, macOS, Linux, System des Computers | operating system, system software
Programm stürzt ab, Absturz, abgestürzt, eingefroren Programm, hängt sich auf, reagiert nicht | crash, crashes, program freezes, not responding, hangs, frozen program
Bug, Programmfehler, Softwarefehler, Fehler im Programm, Macke im Programm | software bug, glitch, defect, program error
Update fehlgeschlagen, Aktualisierung geht nicht, Update hängt, nach Update kaputt | update failed, update error, update stuck, broken after update
Beta-Version, Testversion, Vorabversion, Demoversion | beta version, trial version, preview, demo version
Verschlüsselung, verschlüsseln, verschlüsselt, sicher übertragen | encryption, encrypt, encrypted, secure transfer
Cloud, Cloudspeicher, Online-Speicher, Speicher im Internet | cloud storage, online storage, online drive
Speicherplatz, Speicher voll, kein Speicherplatz, Speicher erweitern, mehr Speicher | storage space, storage full, out of space, more storage, disk space
Datei freigeben, Datei teilen, Ordner teilen, Freigabe, Freigabelink | share file, share folder, sharing link, file sharing
Datei gelöscht, Papierkorb, gelöschte Datei, Datei verschwunden, Datei wiederherstellen | deleted file, recycle bin, trash, recover file, file disappeared
Ordner, Verzeichnis, Ablage, Dateiordner | folder, directory, file folder
Export, exportieren, Daten exportieren, als CSV, als Excel | export data, exporting, data export, download data
Import, importieren, Daten importieren, Daten übernehmen, einlesen | import data, importing, data import, migrate data
Schnittstelle, API, Integration, anbinden, Webhook | interface, connect systems, API access
API-Schlüssel, API-Key, Zugriffstoken, Token | API key, access token, API token, secret key
Plugin, Erweiterung, Add-on Browser, Zusatzmodul | plug-in, extension, browser add-on, module
Werbeblocker, Adblocker, Pop-up-Blocker, Popups erlauben, Fenster öffnet nicht | ad blocker, pop-up blocker, allow pop-ups, popup blocked
Cookies, Cookie-Einstellungen, Cookies akzeptieren, Cookie-Banner, Tracking ablehnen | cookie settings, accept cookies, cookie banner, reject cookies
JavaScript aktivieren, Browser veraltet, Browser nicht unterstützt, Browser aktualisieren | enable JavaScript, outdated browser, unsupported browser, update browser
Tastenkombination, Tastenkürzel, Shortcut, Tasten drücken | keyboard shortcut, hotkey, key combination
Tastatur, Keyboard, Tasten gehen nicht | keypad, keys not working
Maus, Computermaus, Touchpad, Mauszeiger | computer mouse, mouse pointer, cursor
Webcam, Kamera, Kamera geht nicht, Kamera am Computer | camera, web camera, camera not working
Mikrofon, Mikro, Mikrofon geht nicht, hört mich nicht | microphone, mic, can't hear me, mic not working
Videokonferenz, Videoanruf, Online-Meeting, Videotelefonie, Videocall | video call, video conference, online meeting, video chat
Bildschirm teilen, Bildschirmfreigabe, Fernwartung, Fernzugriff, Techniker auf Computer | share screen, screen sharing, remote support, remote access
E-Mail-Konto, Mailkonto, Postfach E-Mail, E-Mail einrichten, Mailprogramm | email account, mailbox, set up email, mail client
Mail senden fehlgeschlagen, Mails nicht empfangen, Mail nicht zugestellt, SMTP, IMAP | can't send email, can't receive email, email problems, mail server settings
Postfach voll, E-Mail voll, Mailspeicher voll | mailbox full, inbox full, email storage full
E-Mail-Weiterleitung, E-Mail weiterleiten, Mails umleiten | email forwarding, forward email, redirect mail
Abwesenheitsnotiz, automatische Antwort, Abwesenheitsnachricht, Urlaubsnachricht | out-of-office, auto-reply, vacation message, automatic reply
E-Mail-Signatur, Signatur Mail, Unterschrift unter E-Mail | email signature, mail footer
Domain, Webadresse, Internetadresse, Domain umziehen, Domain kündigen | domain name, web address, URL, domain transfer
Webhosting, Webspace, Server mieten, eigene Website, Homepage erstellen | web hosting, web space, website builder, own website
SSL-Zertifikat, Sicherheitszertifikat, HTTPS, Verbindung nicht sicher | SSL certificate, security certificate, connection not secure
Server nicht erreichbar, Serverfehler, Server down, Dienst nicht verfügbar, Verbindung fehlgeschlagen | server error, service unavailable, connection failed
Statusseite, Systemstatus, Dienststatus, ist gerade Störung | status page, system status, service status, is it down
soziale Medien, Social Media, soziales Netzwerk | social network, social networks, social media account
Beitrag veröffentlichen, posten, Post erstellen, Beitrag löschen, Kommentar | publish post, posting, delete post, comment
Nutzer blockieren, jemanden blockieren, Nutzer melden, Person sperren | block user, report user, block someone, mute someone
Beitrag gesperrt, Inhalt entfernt, Post gelöscht, Inhalt melden | content removed, post deleted, report content, content blocked
Profil öffentlich, Profil privat, Sichtbarkeit, wer sieht Profil, Privatsphäre-Einstellungen | public profile, private profile, visibility, who can see, privacy settings
Freundschaftsanfrage, Kontakt hinzufügen, folgen, Follower | friend request, add contact, follow, followers
Gruppe beitreten, Gruppenchat, Gruppe verlassen, Gruppe erstellen | join group, group chat, leave group, create group
In-App-Kauf, App-Kauf, Kauf im App-Store, Abo im App-Store, Kind hat gekauft | in-app purchase, app store purchase, app store subscription, accidental purchase
Streamingqualität, Video ruckelt, Video lädt nicht, puffert, Film hängt | streaming quality, video buffering, video won't play, stuttering video
Stream gleichzeitig, mehrere Geräte, Gerätelimit, zu viele Geräte, wie viele Geräte | simultaneous streams, device limit, too many devices, how many devices
offline ansehen, Film herunterladen, Serie runterladen, Download Film | watch offline, download movies, download shows
Wiedergabeliste, Playlist, Merkliste, Watchlist, Favoriten, Wunschliste | favourites, favorites, wish list
Administrator, Admin, Adminrechte, Administratorrechte | administrator rights, admin rights, system administrator
Rollen und Rechte, Benutzerrechte, Berechtigungen, Zugriffsrechte, kein Zugriff | roles and permissions, user rights, access rights, access denied, no permission
Single Sign-on, SSO, Anmeldung mit Firmenkonto, mit Konto anmelden | SSO login, social login, third-party login
Testzugang, Demozugang, Demokonto, Gastzugang, ohne Konto nutzen | demo account, trial access, guest access, without account
Captcha, bin kein Roboter, Bilderrätsel, Sicherheitsabfrage | CAPTCHA check, not a robot, robot check, human verification
Formularfehler, Pflichtfeld, Absenden geht nicht, Formular nicht abschicken | form error, required field, can't submit form, can't press submit
Suchfunktion, Suche findet nichts, Suchergebnis, Filter setzen | search function, no results, search results, filter
Dashboard, Übersichtsseite, Startseite, Startbildschirm | home page, start page, home screen, overview page
Menü, Navigation, wo ist Menü, Hamburger-Menü, Reiter | menu, tab, where is menu
Schriftgröße, Schrift zu klein, größer machen, Zoom, Buchstaben größer | font size, text too small, larger text, zoom in
Dunkelmodus, Dark Mode, Nachtmodus, dunkler Hintergrund | night mode, dark theme
Standort, Ortung, GPS, Standortfreigabe, Ort falsch | location, location sharing, wrong location
Kalender, Termin eintragen, Kalender synchronisieren, Kalendereintrag | calendar, calendar entry, calendar sync, add to calendar
Ticket erstellen, Supportanfrage, Support-Ticket, Hilfeanfrage | create ticket, support request, support ticket, submit request
Versionsverlauf, alte Version, vorherige Version, Änderungen rückgängig | version history, previous version, old version, undo changes
Verstoß Nutzungsbedingungen, Account gebannt, dauerhaft gesperrt, Ban | account banned, banned, suspended permanently, terms violation
# Plain words of learners: letters, papers, office
Schreiben nicht erhalten, Brief nicht gekommen, Brief nicht da, keine Post bekommen, Post kommt nicht, Brief weg, warte auf Brief | letter not received, letter not come, no letter, mail not arrived, post didn't come, waiting for letter
Sendung nicht angekommen, Paket nicht gekommen, Paket nicht da, Sache nicht gekommen, warte auf Paket, nix angekommen | parcel not arrived, package not come, thing not arrived, nothing came, waiting for package
Schreiben verstehen, Brief verstehe nicht, was heißt Brief, was steht drin, was wollen die, Amtsdeutsch | understand letter, don't understand letter, letter confusing
Ausweisdokument vorlegen, Papier zeigen, Ausweis zeigen, Karte zeigen, Dokument vorzeigen, Pass zeigen, sich ausweisen | show ID, show papers, present document, show paper, prove identity, show passport
Nachweis vorlegen, Papier bringen, Zettel bringen, Beweis zeigen, Papier geben, Nachweis erbringen | provide proof, bring paper, bring document, give paper, show proof
Bescheinigung anfordern, Papier brauchen, Zettel brauchen, Schein brauchen, Papier bekommen, Bestätigung brauchen | request certificate, need a paper, need document, get paper, need proof
Formular ausfüllen, Papier schreiben, Blatt ausfüllen, Zettel ausfüllen, Papier machen, Hilfe mit Formular | fill out form, fill in paper, write form, help with form
Unterlagen einreichen, Papiere schicken, Papier abgeben, Dokumente hinschicken, Zettel schicken, wohin mit Papieren | submit documents, send papers, hand in paper, send in documents, send papers where
Unterlagen angekommen, Papiere schon da, habt ihr Papier, Dokumente bekommen, Papier angekommen | documents received, got my papers, papers arrived, received my documents
Unterlagen verloren, Papier weg, Papier verloren, Zettel verloren, Dokument weg, alle Papiere weg | lost documents, lost paper, paper gone, papers missing
Unterschrift fehlt, nicht unterschrieben, Name drauf schreiben, vergessen zu unterschreiben, unterschreiben vergessen | missing signature, not signed, forgot to sign, sign paper
Antrag stellen, Antrag machen, Antrag schreiben, wie bekomme ich, will Antrag haben | make application, how to apply, how to get, put in application
Bescheid erhalten, Antwort vom Amt, ja oder nein, wann kommt Antwort, Amt sagt nein | get decision, answer from office, when answer comes, office says no
Personalausweis verloren, Ausweis weg, keinen Ausweis mehr, Papiere gestohlen, Perso weg | ID gone, lost ID card, papers stolen, identity card missing
Aufenthaltsdokument, Aufenthaltspapier, Papier für Deutschland, Karte für Ausländer, Aufenthalt Papier | residence paper, residence document, permit to stay, foreigner card
Meldebescheinigung, Adresse Papier, Papier mit Adresse, Wohnung Papier, Anmeldung Papier | address paper, registration paper, proof where live
Einkommensnachweis, Papier vom Chef, Lohnpapier, Lohnzettel, Papier vom Lohn, Gehaltszettel | pay slip, wage slip, paper from boss, proof of income, salary paper
Krankmeldung, krank Papier, krank Zettel, Papier vom Doktor, krank schreiben lassen, krank sagen | sick paper, doctor paper, sick note, say I'm sick
Adressänderung mitteilen, neue Wohnung sagen, andere Straße jetzt, wohne jetzt woanders, neue Straße | tell new address, live somewhere else, new home address, moved house
Namensänderung mitteilen, neuer Name Hochzeit, heiße jetzt anders, anderer Nachname, habe geheiratet Name | new name, name different now, surname changed
Terminvereinbarung, Termin machen, Termin nehmen, wann kommen, Uhrzeit bekommen, Termin kriegen | make appointment, get appointment, take appointment
Termin absagen, kann nicht kommen, Termin nicht möglich, Termin weg machen | cancel appointment, can't come, can't make it, not coming
Frist einhalten, bis wann schicken, letzter Tag, wie lange Zeit, wie viele Tage | meet deadline, until when send, how much time, last day
Fristverlängerung, mehr Zeit haben, brauche mehr Zeit, schaffe nicht rechtzeitig, länger warten bitte | deadline extension, need more time, extra time, can't make deadline
Dolmetscher, jemand der übersetzt, Übersetzer brauchen, nicht gut Deutsch, meine Sprache, spricht meine Sprache | interpreter, someone to translate, don't speak German, speak my language, translator
leichte Sprache, einfache Sprache, einfach erklären, einfach gesagt | easy language, plain language, explain simply, simple words
Beratungstermin, mit jemand reden, jemand soll helfen, Hilfe brauchen, mit Mensch reden | talk to someone, need help, speak to person
zuständige Stelle, wo muss hin, wohin gehen, welches Büro, welches Amt, wer ist richtig | responsible office, where to go, which office, who is responsible
Vollmacht, Freund für mich, Mann macht das, andere Person holt, Erlaubnis andere Person, mein Sohn macht | power of attorney, authorisation, someone else does, my husband handles
Kopie des Dokuments, Papier kopieren, Kopie machen, Foto von Papier, Papier nochmal | copy of document, copy paper, photo of document, paper again
Kundennummer, Nummer vergessen, was meine Nummer, Nummer auf Brief | customer number, my number, find my number, number on letter
Onlineformular, Internet Papier, im Computer ausfüllen, mit Handy ausfüllen | online form, form on internet, fill on phone
# Plain words of learners: money and contract
Abbuchung, Geld abgezogen, Geld weggenommen, Geld weg Konto, Geld genommen, Geld abgebucht, vom Konto runter | debit, money taken, money deducted, money gone account, took my money, deducted
unberechtigte Abbuchung, einfach Geld genommen, Geld geklaut Konto, ohne Grund Geld, falsch Geld genommen | unauthorised debit, taken without asking, wrongly charged
Erstattung, Geld zurück, Geld wieder haben, Kohle zurück, Geld wiederbekommen, mein Geld zurück, Knete zurück | refund, money back, want money back, need money back, give back money
Auszahlung, Geld bekommen, wann kommt Geld, Geld kriegen, wo bleibt Geld, Geld nicht da | payout, when paid, get money, where is money, money not there
Zahlung nicht eingegangen, Geld nicht angekommen, habe schon bezahlt, Geld geschickt | payment not received, money not arrived, I already paid, sent money
Ratenzahlung, klein zahlen, jeden Monat bisschen, langsam zahlen, Stück für Stück, in Teilen zahlen | pay in instalments, bit by bit, small payments, pay slowly, pay monthly bits
Zahlungsschwierigkeiten, habe kein Geld, nix Geld, kann nicht bezahlen, pleite, blank, abgebrannt | payment difficulties, no money, broke, can't pay, skint, can't afford it
Stundung, später zahlen, nächsten Monat zahlen, jetzt kein Geld, nach Lohn zahlen | defer payment, pay later, pay next month, wait for salary
Mahnung, Brief mit Strafe, Brief mehr Geld, böser Brief, Drohbrief, Brief letzte Warnung | reminder, nasty letter, threatening letter, wants more money, last warning letter
Mahngebühr, wegen spät mehr, Strafe wegen spät, Extrageld Brief | late fee, extra money late, fine paying late
Zahlschein, Papier zum Zahlen, Papier für Bank, Zettel zum Bezahlen | payment slip, paper to pay, paper for bank
Rechnung, Papier mit Geld, Zettel was zahlen, Brief zum Bezahlen | bill, paper to pay, invoice, letter to pay
Rechnung zu hoch, Rechnung zu viel, Rechnung viel Geld, warum so teuer, warum so viel, Rechnung spinnt | bill too high, why so expensive, too much money, bill crazy, why so much
Rechnung erklären, warum muss zahlen, wofür zahle ich, wofür Geld, was auf Rechnung | explain bill, why do pay, what is charge, charge explained
Preiserhöhung, jetzt mehr zahlen, auf einmal teurer, plötzlich teurer | price increase, suddenly more expensive, pay more now, price went up
zu teuer, viel zu teuer, Wucher, unverschämt teuer, sauteuer, schweineteuer, Abzockpreis | too expensive, way too expensive, rip-off price, overpriced, pricey, daylight robbery
günstigerer Tarif, billiger haben, weniger zahlen, billiger machen, gibt es billiger, Geld sparen | cheaper tariff, something cheaper, pay less, make cheaper, cheaper option
Gebühr, Strafgeld, extra Geld, warum extra zahlen | fee, extra charge, extra money, why pay extra
Kündigung, Vertrag wegmachen, Vertrag weg, Vertrag Schluss machen, nicht mehr wollen, Vertrag stoppen, rausgehen aus Vertrag | cancellation, stop contract, don't want anymore, out of contract, finish contract, end it
Kündigung durch Anbieter, rausschmeißen, rausgeschmissen, rausgeworfen, gekündigt worden, habt mich gekündigt, rausfliegen | termination by provider, kicked out, thrown out, kick me out, you cancelled me, dropped by company
Widerruf, doch nicht wollen, anders entschieden, Vertrag zurück, nicht mehr haben, zurücktreten | right of withdrawal, changed my mind, don't want anymore, take back contract
Vertragslaufzeit, wie lange Vertrag, wann Vertrag fertig, wann raus, wie lange bleiben | contract term, how long contract, when contract finished
automatische Verlängerung, Vertrag geht weiter, einfach weiter gemacht, von alleine verlängert, läuft einfach weiter | automatic renewal, contract continues, renewed without asking, keeps going
Vertrag übernehmen, auf anderen Namen, auf meinen Namen, Name wechseln Vertrag, Freund nimmt Vertrag | transfer contract, in my name, name on contract, friend takes contract
Vertrag am Telefon, am Telefon überredet, Telefon Ja gesagt, Verkäufer angerufen, Telefon Vertrag aufgeschwatzt | contract by phone, talked into contract, pressured on phone, cold call contract
ungewollter Vertrag, habe nichts unterschrieben, nie bestellt, aufgeschwatzt, angedreht, untergejubelt | unwanted contract, never signed, never ordered, talked me into, foisted on me
Bankverbindung ändern, andere Bank jetzt, neues Konto sagen, Konto wechseln, neue Bank | change bank details, other bank now, new account, different bank
Lastschrift einrichten, automatisch bezahlen, Geld selber nehmen, automatisch abbuchen, von Konto nehmen | start direct debit, pay automatically, take from account, auto-pay
Lastschrift stoppen, nicht mehr abbuchen, Abbuchung aufhören | stop direct debit, stop taking money, no more debits
Dispositionskredit, Konto im Minus, Konto leer, minus auf Konto, kein Geld Konto | overdraft, account in minus, account empty, negative account
Kredit, Geld ausleihen Bank, Geld geliehen, Geld pumpen, Kohle leihen | loan, borrow money, lend me money, borrowed money
Sozialleistung, Geld vom Amt, Geld vom Staat, Hilfe vom Staat, Unterstützung vom Amt | welfare benefit, money from state, government money, help from state
# Plain words of learners: things that do not work
Karte verloren, Karte weg, keine Karte mehr, Karte futsch, finde Karte nicht, Karte geklaut | lost card, card gone, can't find card, card missing, card stolen
Karte sperren, Karte zumachen, Karte stoppen, Karte blockieren, Karte dicht machen | block card, stop card, close card, freeze card
Ersatzkarte, neue Karte bekommen, neue Karte brauchen, Karte nochmal, andere Karte | replacement card, need new card, get new card, another card
funktioniert nicht, geht nicht mehr, geht nix mehr, geht nicht, tut nix, macht nix, läuft nicht mehr, nix geht | doesn't work, not working anymore, stopped working, nothing works, won't work
plötzlich defekt, auf einmal kaputt, kaputt gegangen, Schrott, im Arsch, hinüber | suddenly broken, broke, knackered, busted, buggered
langsam, lahm, lahmarschig, kriecht, dauert ewig, Schnecke | slow, dead slow, crawling, takes ages, snail pace
Passwort vergessen, Internet Wort vergessen, geheimes Wort vergessen, komme nicht rein, kann nicht reingehen | forgot password, secret word forgotten, can't get in, can't go inside
Anmeldung funktioniert nicht, Konto komme nicht, Konto nicht öffnen, lässt nicht rein | can't log in, can't enter account, account won't open, not let in
Zugang gesperrt, ist zu, Konto zu, dicht gemacht, gesperrt worden, blockiert worden, ausgesperrt | access blocked, locked out, account closed, shut out, blocked me
Code nicht erhalten, Nummer kommt nicht, SMS kommt nicht, Zahlen kommen nicht | code not received, number not coming, text numbers missing
E-Mail nicht erhalten, Mail nicht gekommen, Mail nicht da, keine Mail, Email nicht bekommen | email not received, mail not come, no mail, email missing
Link funktioniert nicht, Link nicht öffnen, Seite leer, weiße Seite, Seite kaputt | link broken, page blank, white page, link won't open
App funktioniert nicht, Programm Handy kaputt, App nicht öffnen, App Mist, App Schrott | app broken, app won't open, app rubbish, app is crap
Störung melden, sagen dass kaputt, kaputt melden, Bescheid geben kaputt | report fault, tell it's broken, report broken
Techniker, Mann der repariert, jemand soll kommen, Mann soll kommen, Reparaturmann | technician, repair man, need repairman, fixer, send someone
Techniker nicht erschienen, keiner gekommen, niemand gekommen, umsonst gewartet, ganzen Tag gewartet, versetzt worden | technician no-show, nobody came, waited for nothing, waited all day, stood up
Reparatur, ganz machen, heil machen, wieder gut machen | repair, make work again, fix, mend
Umtausch, anderes haben, tauschen gegen neu | exchange, want another one, swap for new, get new one
Falschlieferung, falsche Sache bekommen, falsches Ding, nicht das bestellt, falsches gekommen | wrong item, wrong thing, got wrong product
Schadensmeldung, etwas kaputt gemacht, Mist gebaut, Scheiße gebaut, was Dummes passiert, Malheur passiert | report damage, broke something, messed up, screwed up, damaged something, had a mishap
Fehler gemacht, Mist gebaut, vermasselt, verbockt, verkackt, versaut, vergeigt | made a mistake, messed up, screwed up, cocked up, blew it
falsche Eingabe, falsch geschrieben, falsch gedrückt, falsch geklickt, vertippt, verklickt | wrong entry, typed wrong, wrong click, misclicked, typo, pressed wrong button
versehentlich gelöscht, versehentlich weg gemacht, falsch gelöscht, weg gelöscht | deleted by mistake, accidentally deleted, deleted wrong one
aktivieren, an machen, anstellen, scharf schalten | turn on, make it on, switch on
deaktivieren, aus machen, abstellen | turn off, make it off, switch off
ausfüllen, reinschreiben, hinschreiben, eintragen | fill in, write in, put in
abholen, holen kommen, holen gehen, mitnehmen | pick up, collect, go get, fetch
abgeben, hinbringen, vorbeibringen, hingeben | drop off, hand in, bring over, take there
Verspätung, kommt zu spät, immer zu spät, zu spät dran, wieder zu spät | delay, comes late, always late, running late
Unfall melden, Auto kaputt gefahren, Unfall gebaut, reingefahren, gegen Auto gefahren, Karre geschrottet | report accident, crashed car, hit a car, wrecked car, had a crash
# Angry and slangy speakers
Betrug, abgezockt, verarscht, Beschiss, übers Ohr gehauen, reingelegt, Abzocke | fraud, ripped off, scammed, cheated, conned, screwed over, swindled
Beschwerde, Schnauze voll, mir reicht's, sauer, stinksauer, Frechheit, Unverschämtheit | complaint, fed up, had enough, pissed off, outrageous, disgrace, furious
Kundenservice beschweren, Saftladen, Sauladen, Drecksladen, Scheißladen, mieser Verein, Scheißservice | complain about service, crap company, shitty service, rubbish company, terrible service, useless company
Kundenservice nicht erreichbar, keiner geht ran, ewig in Warteschleife, niemand hebt ab, Telefon immer besetzt | can't reach service, nobody picks up, on hold forever, no one answers, phone always busy
keine Rückmeldung, keiner antwortet, keiner meldet sich, ihr antwortet nicht, hört man nix, ignoriert | no reply, nobody answers, you ignore me, heard nothing, no response
Bearbeitungsdauer, wie lange noch, dauert ewig, wann endlich, dauert so lang, lahmer Laden | processing time, how much longer, taking forever, when finally, why so long
unfreundlicher Mitarbeiter, Mitarbeiter frech, angeschnauzt, angepflaumt, blöd angemacht, dumm angeredet | rude employee, rude staff, snapped at me, talked down to, yelled at me
Mitarbeiter inkompetent, keine Ahnung, unfähig, die wissen nix, jeder sagt anderes | incompetent staff, clueless, useless staff, everyone says different
falsche Auskunft, Lüge, angelogen, falsches versprochen, Versprechen nicht gehalten, verarschen wollen | wrong information, lied to, false promise, broken promise, misled
Kündigung verweigert, lasst nicht raus, komm nicht raus, Kündigung ignoriert, Kündigung nicht akzeptiert | cancellation refused, can't get out, cancellation ignored
rechtliche Schritte, Anwalt einschalten, verklagen, Anzeige machen, zum Anwalt gehen, vor Gericht gehen | legal action, get a lawyer, sue you, take to court, press charges
Geld, Kohle, Knete, Zaster, Stutz | cash, dough, bucks, quid, dosh, moolah
Strafe zahlen, Bußgeld, Knolle, Kohle abdrücken, zur Kasse gebeten | pay fine, pay a penalty, fine
bezahlen, blechen, löhnen, rausrücken, abdrücken, hinblättern | pay, fork out, cough up, shell out, pay up
arbeiten, schuften, jobben, malochen, hackeln, Arbeit haben, büezen | have a job, working, be employed, employment
Arbeit verloren, gefeuert, rausgeflogen bei Arbeit, entlassen, Job weg, gekündigt von Chef | lost job, fired, sacked, laid off, made redundant, got the sack
Polizei, Bullen, Cops, Schmier, Polente | police, old bill
gestohlen, geklaut, gemopst, mitgehen lassen, stibitzt, abgezogen worden | stolen, nicked, pinched, swiped, robbed, mugged
Auto, Karre, Schlitten, fahrbarer Untersatz | car, banger, vehicle, set of wheels
Wohnung, Bude, Butze, vier Wände | flat, apartment, my place
Kind, Balg, Bub, Mädel | kid, little one, toddler, boy, girl
Ehemann, mein Alter, Männe, Göttergatte, mein Mann | hubby, old man, husband
Ehefrau, meine Alte, bessere Hälfte, meine Frau | wifey, my missus, my wife, wife
Brief, Wisch, Schrieb, Zettel | letter, bit of paper
Vertrag, Knebelvertrag, Wisch, Deal | contract, agreement
verstehen, kapieren, checken, raffen, blicken, schnallen, peilen, kapier nicht | understand, get it, figure out, don't get it, no clue
dringend, pronto, zack zack, sofort her damit, dalli, sofort jetzt | asap, right now, immediately, hurry up
schlecht, Scheiße, Mist, beschissen, Kacke, Murks, unter aller Sau, grottig | bad, crap, shit, rubbish, lousy, sucks
Hilfe, Hilfe bitte, weiß nicht weiter, was soll tun, was jetzt, komme nicht klar, bin verzweifelt | please help, what now, stuck, at a loss
Identitätsmissbrauch, benutzt meinen Namen, meinen Namen bestellt, fremder hat bestellt, war ich nicht | identity fraud, used my name, ordered using name, wasn't me
Werbeanrufe, Telefonterror, ständig angerufen, hört auf anzurufen, nervige Anrufe | nuisance calls, keep calling me, stop calling, annoying calls, cold calls
Werbung abbestellen, Werbemüll, zugespammt, Spam stoppen, Mails nerven, keine Reklame | stop advertising, spammed, stop emails, junk advertising, no more ads
Kontolöschung, alles löschen, mein Zeug löschen, Account weg, weg von euch, Konto weg machen | delete account, delete everything, remove my stuff
schwarzfahren, ohne Karte gefahren, ohne Ticket erwischt, erwischt worden, Kontrolle kein Ticket | fare dodging, caught without ticket, rode without ticket, fare evasion
Rücksendung, zurückgeben, Ding zurück, Zeug zurückschicken, loswerden, will nicht behalten | return, send stuff back, give back, send it back
Kulanz, Auge zudrücken, ausnahmsweise, Ausnahme machen, entgegenkommen, nett sein bitte | goodwill, make exception, turn blind eye
Nachweis nicht anerkannt, Papier nicht akzeptiert, Papier falsch, falsches Papier, Zettel nicht gültig | proof not accepted, paper not accepted, wrong paper, document rejected
Doppelte Abbuchung, zweimal Geld genommen, zweimal abgezogen, zwei mal bezahlt | charged twice, took money twice, money taken twice
Guthaben verbraucht, Geld alle, Guthaben alle, Guthaben leer, nix mehr drauf | credit used up, no credit left, out of credit, balance empty
unverschuldet, nicht meine Schuld, kann nichts dafür, war ich nicht, bin nicht schuld | not my fault, not to blame, wasn't my fault, not responsible
`;
