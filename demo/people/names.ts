const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Given names and family names by the part of the world a family's names come from, and how common that is here. */
export type NameStock = {
  readonly share: number;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly language: 'en' | 'cy';
};

export const nameStocks: readonly NameStock[] = [
  {
    share: 68,
    language: 'en',
    given:
      words(`Aaron Abigail Alan Alfie Alice Amelia Andrew Anne Archie Barbara Barry Ben Beth Brenda Brian Carol Caroline Charlie Charlotte Chloe
      Christine Colin Daisy Daniel David Dawn Dennis Derek Diane Donna Doreen Edward Eileen Elaine Ella Ellie Emily Emma Ernest Evie Florence
      Frank Freya Gareth Gary Geoffrey George Gillian Grace Graham Hannah Harriet Harry Hazel Heather Helen Holly Ian Irene Isaac Isla Jack Jacob James Janet
      Jean Jennifer Joan Joe Joyce Karen Katie Keith Kenneth Kevin Laura Lauren Leo Lesley Liam Linda Lily Louise Lucy Luke Malcolm Margaret
      Marjorie Mark Martin Mary Matthew Maureen Michael Molly Nathan Neil Nicola Nigel Noah Norman Oliver Olivia Oscar Patricia Paul Pauline Peter
      Phoebe Poppy Rachel Raymond Rebecca Robert Roger Rosie Ruby Ruth Ryan Sally Sam Sandra Sarah Sheila Simon Sophie Stephen Stuart Susan Sylvia
      Terry Thomas Tim Tracey Trevor Valerie Victoria Wayne Wendy William Yvonne Zoe`),
    family:
      words(`Abbott Adlam Allgood Appleyard Arkwright Askham Atkin Bagshaw Bainton Barraclough Beckett Bellamy Benson Birtles Blythe Boothroyd
      Bradwell Brearley Brocklebank Burdett Calvert Capstick Cartledge Chadwick Clegg Cobbold Copley Crabtree Cresswell Dalby Dearden Dewhurst Dobson
      Driffield Eastwood Eccles Elsworth Fairclough Fenwick Firth Foxley Garbutt Garthwaite Gledhill Goodacre Greenhalgh Grimshaw Haigh Hardcastle Hargreave
      Hebblethwaite Helliwell Hepworth Heseltine Hinchcliffe Holroyd Horsfall Illingworth Jagger Jessop Kershaw Kitching Lambert Langstaff Leadbetter
      Lofthouse Longbottom Lumley Marsden Metcalfe Midgley Mossop Murgatroyd Naylor Nettleton Oldroyd Ormerod Outhwaite Pickersgill Pickles Priestley
      Quarmby Ramsbottom Rawnsley Redfearn Ridley Rushworth Scargill Sedgwick Shackleton Sidebottom Slingsby Stancliffe Sugden Sutcliffe Swales
      Tattersall Tempest Thackray Thwaite Tordoff Umpleby Varley Wadsworth Waddington Wagstaff Wainwright Walmsley Whiteley Widdop Winterbottom Womersley
      Wormald Wrigglesworth Yeadon`),
  },
  {
    share: 7,
    language: 'cy',
    given:
      words(`Alun Aled Angharad Anwen Bethan Bronwen Carys Catrin Ceri Dafydd Delyth Dylan Eirlys Eleri Elin Emrys Enid Ffion Geraint Gethin Glenys
      Gwen Gwilym Heledd Huw Idris Ieuan Ifan Iolo Llinos Mair Mali Meinir Menna Nerys Owain Rhian Rhodri Rhys Seren Sian Sioned Tegwen Tudur`),
    family:
      words(`ap-Gwilym Beynon Bevan Bowen Cadwaladr Craddock Gethin Gittins Griffith Gwynne Howell Hughes Idwal Llewelyn Lloyd Maddocks Meredith Mostyn
      Owen Parry Penry Powell Prosser Prydderch Pugh Rees Roderick Treharne Trevor Vaughan Wynne`),
  },
  {
    share: 9,
    language: 'en',
    given:
      words(`Aisha Ali Amina Amir Anjali Asif Ayesha Bilal Deepak Farah Fatima Gurpreet Hamza Harjit Imran Jasmin Kavita Khalid Kiran Leila Manjit Meera
      Mohammed Nadia Naveed Nisha Parveen Priya Rajesh Rukhsana Sanjay Shabnam Simran Sunita Tariq Usha Vikram Yusuf Zainab Zara`),
    family:
      words(`Ahmed Akhtar Bains Begum Bhatt Chaudhry Chowdhury Dhillon Gill Hussain Iqbal Islam Joshi Kaur Khan Mahmood Malik Mistry Miah Naidu Patel
      Pillai Qureshi Rahman Raman Rana Saeed Sandhu Shah Sharma Siddiqui Singh Thakur Uddin Verma Yadav`),
  },
  {
    share: 7,
    language: 'en',
    given:
      words(`Adam Agnieszka Aleksander Andrei Anna Beata Bogdan Dorota Elena Ewa Filip Grzegorz Ioana Irina Jakub Jana Justyna Katarzyna Krzysztof
      Lukasz Magda Marek Marta Mihai Milena Natalia Oksana Olena Pavel Piotr Radu Svetlana Tomasz Viktor Zofia`),
    family:
      words(`Balint Bondar Czarnecki Dragan Dudek Gorski Hristov Ilic Ionescu Jankowski Kaczmarek Kovac Kowalczyk Lis Marek Moldovan Nagy Novak Nowicki
      Ostrowski Petrov Popa Shevchenko Sikora Stoica Toth Urban Vasile Wojcik Zajac`),
  },
  {
    share: 5,
    language: 'en',
    given:
      words(`Abena Ade Amara Ayo Blessing Chidi Comfort Efua Emeka Esther Femi Folake Grace Ibrahim Kofi Kwame Mariam Ngozi Nia Oluwaseun Samuel Sade
      Tendai Thandiwe Tunde Winston Yaa Zawadi Marcia Delroy`),
    family:
      words(`Abara Adeyemi Afolabi Agyeman Balogun Banda Boateng Campbell Chikwanha Diallo Eze Gordon-Bailey Kamara Mensah Moyo Mwangi Ncube Nwosu Obi
      Okafor Okoro Osei Owusu Oyelaran Sesay Sowe Tembo Wanjiru`),
  },
  {
    share: 4,
    language: 'en',
    given: words(
      `Bao Carmen Chen Dimitri Ebru Emre Giulia Hao Hiroshi Ines Joao Jia Kemal Lan Leyla Linh Luca Mei Mehmet Miguel Rosa Sofia Thanh Wei Xin Yuki`,
    ),
    family:
      words(`Aydin Bianchi Cheung Costa Demir Ferreira Fung Georgiou Ho Kaya Lam Leung Marino Nakata Nguyen Ozturk Pereira Pham Rossini Santos Tran
      Tsang Vu Wong Yildiz Zhang`),
  },
];
