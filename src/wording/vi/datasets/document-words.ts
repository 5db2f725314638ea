/** What is said of the tables of the documents: plans and their clauses. */
export const documentDatasetWords = {
  'ke-hoach': {
    title: 'Kế hoạch',
    description: 'Các văn bản kế hoạch được đăng toàn văn, mỗi văn bản một dòng.',
    columns: {
      plan_id: 'Mã kế hoạch trên trang này',
      province_id: 'Tỉnh đã ký ban hành, mã trong bảng tinh',
      number: 'Số, ký hiệu; trống là chưa rõ',
      title: 'Hình thức và trích yếu',
      issued: 'Ngày ban hành; trống là chưa rõ',
      issuer: 'Cơ quan ban hành',
      signer: 'Họ tên người ký; trống khi bản sao không có chữ ký',
      kind: 'Hình thức văn bản',
      source_url:
        'Địa chỉ web của bản sao đã chép lại, hoặc của nguồn nêu số hiệu khi bản sao không có địa chỉ; trống là chưa rõ',
      url: 'Địa chỉ toàn văn trên trang này',
      short_title: 'Tên gọi ngắn',
      period_start: 'Năm đầu của kế hoạch; trống khi kế hoạch không nêu',
      period_end: 'Năm cuối của kế hoạch; trống khi kế hoạch không nêu',
      in_force: 'Hiệu lực: in-force (còn), not-in-force (hết), unknown (chưa có nguồn)',
      copy_url: 'Địa chỉ bản sao nguồn giữ tại trang này, nguyên từng byte',
      facts:
        'Đã tách tới đâu: none (mới có toàn văn, nên các bảng khác chưa kể gì về kế hoạch này), figures (đã tách mục tiêu), all (cả nhiệm vụ và nghĩa vụ báo cáo); còn mục chờ đối chiếu thì bốn cột sau lớn hơn 0 và các bảng khác chưa đủ',
      targets_waiting:
        'Số mục tiêu có số mà máy đọc ra từ văn bản, chưa ai đối chiếu, nên không có trong bảng nào; trống khi chưa đọc',
      tasks_waiting: 'Số nhiệm vụ chờ đối chiếu, như trên',
      responsibilities_waiting: 'Số trách nhiệm tổ chức thực hiện chờ đối chiếu, như trên',
      duties_waiting: 'Số nghĩa vụ báo cáo, sơ kết, tổng kết chờ đối chiếu, như trên',
    },
  },
  'dieu-khoan': {
    title: 'Điều khoản',
    description:
      'Toàn văn các kế hoạch, mỗi điều khoản, gạch đầu dòng hay dòng của bảng một dòng, theo thứ tự in.',
    columns: {
      plan_id: 'Kế hoạch, mã trong bảng ke-hoach',
      clause_id: 'Mã điều khoản, riêng trong từng kế hoạch',
      parent_id: 'Điều khoản chứa nó; trống khi đứng ở cấp cao nhất',
      kind: 'Loại: section (mục), article (điều), clause và subclause (khoản), point (điểm), dash (gạch đầu dòng), plus (dấu cộng), paragraph (đoạn), table, group, row (bảng, nhóm, dòng) và các khối của văn bản',
      number: 'Số hay dấu như trong văn bản; trống khi không in',
      text: 'Chữ của riêng điều khoản như trong văn bản, kể cả số ở đầu, không kể các điều khoản bên dưới; các ô của bảng cách nhau bằng “ | ”; trống khi là khối chỉ chứa các dòng khác',
      url: 'Địa chỉ điều khoản trên trang này',
      reference: 'Cách viện dẫn: “điểm a khoản 2 mục II”',
    },
  },
} as const;
