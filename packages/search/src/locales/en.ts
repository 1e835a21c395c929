import { grouped, listed, type Language } from '../language.ts';

/** Light: plural, -ed, -ing. A stem counts for less than the word itself, so it may be rough. */
const stem = (form: string): string => {
  if (form.length < 4) return form;
  const rest = form
    .replace(/ies$/, 'y')
    .replace(/(sses|shes|ches|xes)$/, (ending) => ending.slice(0, -2))
    .replace(/([^su])s$/, '$1')
    .replace(/(.{3})(ing|ed|er|ation|ment|ly)$/, '$1')
    .replace(/([bdfgmnprt])\1$/, '$1')
    .replace(/(.{3})[ey]$/, '$1');
  return rest.length < 3 ? form : rest;
};

/** English. The lists are general words of customer service. */
export const english: Language = {
  locale: 'en',
  stem,
  links: ['s'],
  stopWords: listed(`
    a an the and or but if of at by for with about to from in on into onto out off over under is are was were be been being am do does did done
    doing have has had having i me my mine we us our you your yours he she it its they them their this that these those there here what which
    who whom whose when where why how can could should would will shall may might must not no don doesn didn isn aren wasn won t s m re ve ll d
    so than then too very just also as any some all please thanks thank hello hi hey dear good morning afternoon evening sir madam regards
    want like need tell know let going`),
  weakWords: listed(`
    get got getting give make made find use using help problem problems issue work works working go new still yet already now today long take
    takes much many more again possible quickly information info question happen happens happened keep put see show way thing`),
  synonyms: grouped(`
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
mobile,cell phone,smartphone,SIM`),
};
