"""Given names of people, written from general knowledge: common ones of many languages.

Names that are as well a word, a place, a product or a tool (Mark, Grace, Austin, Ruby, Alexa, Julia, Max …) are left
out: they count as names only where something else shows that a person is meant.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    # English
    "Aaron Adam Alan Albert Alex Alexander Alice Alison Amanda Amy Andrea Andrew Andy Angela Ann Anna Anne Annie "
    "Anthony Arthur Ashley Barbara Becky Ben Benjamin Beth Betty Bob Bobby Brad Brandon Brenda Brian Bruce Bryan "
    "Caleb Carl Caroline Catherine Cathy Charles Charlie Chloe Chris Christina Christine Christopher "
    "Cindy Claire Colin Connor Craig Cynthia Daniel Danny Dave David Dawn Deborah Debbie Denise Dennis Derek "
    "Diane Donald Donna Doris Doug Douglas Dylan Ed Eddie Edward Eleanor Elizabeth Ellen Ellie Emily Emma Eric "
    "Erica Erin Ethan Eva Evan Evelyn Fiona Fred Gary Gavin George Gerald Gina Gordon Graham Greg Gregory Hannah "
    "Harold Harry Heather Helen Henry Holly Howard Hugh Ian Isaac Isabel Isabella Jacob Jake James Jamie Jane "
    "Janet Janice Jason Jean Jeff Jeffrey Jen Jennifer Jenny Jeremy Jerry Jess Jesse Jessica Jill Jim Jimmy Joan "
    "Joanna Joe Joel John Johnny Jon Jonathan Joseph Josh Joshua Joyce Juan Judy Julian Julie Justin Karen Kate "
    "Katherine Kathleen Kathy Katie Keith Kelly Kelvin Ken Kenneth Kevin Kim Kimberly Kyle Larry Laura Lauren "
    "Lawrence Leah Lewis Liam Linda Lisa Liz Logan Lori Louis Louise Lucas Lucy Luke Lynn Maggie Malcolm Mandy "
    "Marcus Margaret Maria Marie Marilyn Martha Martin Mary Matt Matthew Maureen Megan Melanie Melissa Mia "
    "Michael Michelle Mike Mitchell Molly Monica Nancy Naomi Natalie Nathan Neil Nicholas Nick Nicole Nigel Noah "
    "Nora Oliver Olivia Owen Pam Pamela Patricia Patrick Paul Paula Peggy Peter Phil Philip Phillip Phoebe Rachel "
    "Ralph Raymond Rebecca Richard Rick Ricky Rob Robert Roberta Roger Ronald Rosemary Roy Russell Ruth Ryan "
    "Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Seth Shane Shannon Sharon Shaun Shirley Simon Sophia "
    "Sophie Stacy Stanley Stella Stephanie Stephen Steve Steven Stuart Susan Suzanne Sylvia Tammy Tara Ted Teresa "
    "Terry Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy Trevor Valerie Vanessa Veronica "
    "Vincent Vivian Walter Wayne Wendy William Zach Zachary Zoe "
    # Southern and eastern Asia
    "Abhishek Aditya Ajay Akash Akshay Amit Anand Anil Anita Anjali Ankit Ankita Anuj Arjun Arun Aravind Ashok "
    "Bhavna Deepa Deepak Deepika Dinesh Divya Ganesh Gaurav Geeta Gopal Harish Harsh Ishaan Jyoti Kamal Karan "
    "Karthik Kavita Kiran Krishna Lakshmi Mahesh Manish Manoj Meena Mohan Mukesh Naveen Neha Nikhil Nisha Nitin "
    "Pankaj Pooja Pradeep Prakash Pranav Prasad Praveen Priya Priyanka Rahul Raj Rajesh Rajiv Rakesh Ramesh Ramya "
    "Ravi Ritu Rohan Rohit Sachin Sandeep Sanjay Sanjana Santosh Sathish Shweta Shreya Siddharth Sneha Sonia "
    "Srinivas Sunil Sunita Suresh Swati Tanvi Tejas Varun Venkat Venkatesh Vijay Vikas Vikram Vinay Vinod Vishal "
    "Vivek Yash Akira Daichi Haruka Haruto Hiroshi Kaito Keiko Kenji Kenta Makoto Masato Naoki Ryota Sakura "
    "Satoshi Shinji Takashi Takeshi Takumi Tomoko Yoko Yoshi Yuki Yuko Yuto Jihoon Jiho Jiwon Jimin Minjun Minho "
    "Minji Seojun Seoyeon Soojin Sungmin Hyejin Youngho Jinwoo Nguyen Tuan Linh Thuy Phuong Quang Trang Hieu Duc "
    "Budi Dewi Putri Siti Agus Xiaoming Xiaohong Xiaoyu Xiaoli Xiaowei Jianguo Weiwei Tingting "
    # Arabic, Persian, Turkish, Hebrew, African
    "Abdul Abdullah Ahmad Ahmed Aisha Amina Amir Ayesha Bilal Farah Farhan Fatima Fatma Habib Hamza Hasan Hassan "
    "Hussein Ibrahim Imran Ismail Kareem Karim Khaled Khalid Layla Leila Mahmoud Mariam Maryam Mehdi Mohamed "
    "Mohammad Mohammed Muhammad Mustafa Nadia Nasser Noor Omar Omer Rashid Reza Saeed Salma Samir Sana Tariq "
    "Usman Yasmin Yousef Yusuf Zainab Zeynep Ayse Burak Cem Elif Emre Hakan Mehmet Murat Selin Serkan Avi Eitan "
    "Noa Shira Tamar Yael Amara Chidi Chinedu Emeka Kwame Kofi Ngozi Obinna Oluwaseun Sipho Thabo Tunde Wanjiru "
    "Zanele "
    # Romance languages
    "Alberto Alejandra Alejandro Alessandro Alvaro Ana Andre Andres Angelo Antoine Antonio Beatriz Bruno Camila "
    "Camille Carla Carlos Carmen Cesar Chiara Claudia Claudio Cristina Diego Eduardo Elena Enrique Esteban Fabio "
    "Federico Felipe Fernanda Fernando Francesca Francesco Francisco Francois Gabriel Gabriela Giovanni Giulia "
    "Giuseppe Gonzalo Guillaume Guillermo Gustavo Hector Ignacio Ines Javier Jean-Pierre Joao Joaquin Jorge Jose "
    "Juliana Julien Laurent Leonardo Lorenzo Lucia Luigi Luis Luiza Manuel Marcela Marcelo Marco Mariana Mario "
    "Mateo Mathieu Matteo Mauricio Miguel Nicolas Pablo Paolo Paulo Pedro Pierre Rafael Ricardo Roberto Rodrigo "
    "Salvatore Sebastian Sergio Silvia Sofia Stefano Thiago Valentina Vicente Vincenzo Ximena Yolanda "
    # Germanic, Slavic, Hungarian and other languages of Europe
    "Agnieszka Aleksandr Alexei Anastasia Andras Andreas Andrei Andrzej Anja Annika Anton Astrid Attila Axel "
    "Balazs Bartosz Bence Bengt Bernd Birgit Bjorn Bogdan Boris Daria Dieter Dimitri Dirk Dmitri Dmitry Dorota "
    "Ekaterina Erik Eszter Eva Ewa Ferenc Florian Franz Fritz Gabor Georg Gergely Greta Grzegorz Gunther Gyorgy "
    "Hans Heike Heinrich Helga Henrik Igor Ildiko Ingrid Irina Istvan Ivan Jakub Janos Jens Johan Johannes Jonas "
    "Jozef Jurgen Karl Karolina Kasia Katarina Katarzyna Katrin Klaus Kristina Krzysztof Lars Laszlo Lena Lukas "
    "Maciej Magdalena Magnus Malgorzata Marek Markus Marta Mathias Matthias Mikhail Mila Natalia Natasha "
    "Niklas Nikolai Oksana Olga Ondrej Paulina Pavel Petra Piotr Radek Ralf Sabine Sergei Sergey Stefan Sven "
    "Svetlana Tamas Tatiana Thorsten Tobias Tomas Tomasz Ulrich Uwe Vladimir Wojciech Wolfgang Yulia Zofia Zoltan "
    "Zsolt Zsofia".split()
)

#: The most frequent Chinese family names in Latin letters, without those that are English words as well.
FAMILY_NAMES = frozenset(
    "Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Zhu Guo Gao Lin Luo Zheng Liang Xie Tang Feng Deng Xiao "
    "Zeng Cheng Cai Peng Shen Lu Jiang Lei Cao Yuan Dong Yu Su Ye Lü Du Wei Ding Ren Yao Zhong Jin Tan Liao Zou "
    "Xiong Qiu Qin Kong Cui Chang Wan Qian Duan Xue Hou Hao Tao Gu Qi Meng".split()
)

#: People whom everybody knows: to quote one of them gives nobody away. The full name where the family name is common;
#: and firms and figures that bear the name of a person.
PUBLIC_FIGURES = frozenset(
    "Aristotle Bezos Branson Buffett Churchill Curie Dijkstra Drucker Edison Einstein Eisenhower Gandhi Knuth "
    "Mandela Musk Nadella Obama Pareto Picasso Pichai Roosevelt Shakespeare Sinek Socrates Thatcher Torvalds "
    "Trump Turing Voltaire Zuckerberg".split()
) | frozenset(
    (
        "Andy Jassy",
        "Bill Gates",
        "Bruce Lee",
        "Dale Carnegie",
        "Daniel Kahneman",
        "Henry Ford",
        "Isaac Newton",
        "Jackie Chan",
        "Jack Welch",
        "Martin Fowler",
        "Martin Luther King",
        "Michael Jordan",
        "Robert Martin",
        "Stephen Covey",
        "Steve Jobs",
        "Calvin Klein",
        "Charles Schwab",
        "Edward Jones",
        "Harry Potter",
        "John Lewis",
        "Louis Vuitton",
        "Michael Kors",
        "Oliver Wyman",
        "Ralph Lauren",
        "Raymond James",
        "Robert Bosch",
        "Robert Half",
        "Thomas Cook",
        "Tim Cook",
    )
)
