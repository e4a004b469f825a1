import type { Words } from './words.ts'

export const german: Words = {
  labFlags: {
    'LAB-HCT': 'Der Hämatokrit liegt über 54 %. Wende dich in den nächsten Tagen an deinen Arzt.',
    'LAB-PSA':
      'Das PSA liegt über 4,0 ng/mL oder ist in 12 Monaten um mehr als 1,4 gestiegen. Bitte um eine Wiederholung zur Bestätigung.',
    'LAB-GLU': 'Die Nüchternglukose beträgt 7,0 mmol/L oder mehr. Frag deinen Arzt nach einer Wiederholung.',
    'LAB-TLOW':
      'Zwei morgendliche Testosteronwerte liegen 24 Wochen oder länger nach der letzten Dosis unter der Grenze des Labors. Ein Gespräch mit deinem Arzt wert.',
    'LAB-LHHIGH-TLOW':
      'LH liegt über und Testosteron unter dem Bereich des Labors. Ein Gespräch mit deinem Arzt wert.',
    'LAB-TG':
      'Die Triglyceride betragen 5,65 mmol/L oder mehr. Wende dich in den nächsten Tagen an deinen Arzt.',
    'LAB-CRP':
      'Das CRP liegt über 10 mg/L. Lass es wiederholen, wenn es dir gut geht, und nicht in den 48 Stunden nach hartem Training.',
    'LAB-RANGE':
      'Ein Wert liegt außerhalb des Bereichs, den dein Labor angegeben hat. Sprich ihn beim nächsten Besuch an.',
  },

  reportedRecovery:
    'In Studien dauerte das etwa 3 bis mehr als 12 Monate und manchmal länger; dein eigener Verlauf lässt sich daraus nicht vorhersagen.',

  emergencySigns: [
    'Schmerzen in der Brust',
    'Ein hängender Mundwinkel, ein schwacher Arm oder verwaschene Sprache',
    'Plötzliche Atemnot',
    'Ein geschwollenes, schmerzendes Bein',
    'Ohnmacht bei Anstrengung',
    'Plötzlicher starker Kopfschmerz mit Verlust des Sehens',
    'Gedanken an Suizid oder daran, dir etwas anzutun',
  ],
  emergencyAdvice:
    'Ruf jetzt den Notruf oder eine Krisenberatung an. Warte nicht auf eine Zahl auf einer Seite.',

  soonSigns: [
    'Ein anhaltender Ausfall im Gesichtsfeld oder Ausfluss aus der Brustwarze',
    'Ein neuer Knoten oder starker Schmerz in einem Hoden',
    'Ein Knoten in der Brust',
    'Sehr gedrückte Stimmung an den meisten Tagen, 14 Tage oder länger',
    'Nicht arbeiten können',
    'Sorge um Herzfrequenz oder Herzrhythmus',
    'Fieber über mehr als 3 Tage',
  ],

  planAhead: [
    'Ein Kinderwunsch',
    'Eine frühere Erkrankung der Hypophyse oder der Hoden',
    'Beschwerden, die nach 6 Monaten nicht besser sind',
    'Vor einem Wiederbeginn oder einem neuen Medikament',
  ],

  neverStop: 'Setz wegen dieses Journals nie eine verordnete Therapie ab und ändere sie nicht von dir aus.',
}
